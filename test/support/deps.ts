import { createHash } from 'node:crypto';
import { payoutsByName } from '#shared/adapters/payouts/payouts.ts';
import { sandboxPayouts } from '#shared/adapters/payouts/sandbox.ts';
import { signerWith } from '#shared/adapters/signer.ts';
import type { Uploads } from '#shared/adapters/uploads.ts';
import type { Vault } from '#shared/adapters/vault.ts';
import type { Deps } from '#shared/deps.ts';
import { defaultPolicy } from '#shared/domain/policy.ts';
import { after, type Duration, epoch, type Instant, instant } from '#shared/domain/time.ts';
import type { Table } from '#shared/store/table.ts';
import { bytesSource } from '#test/adapters/media/sources.ts';

/** A clock that stands still until it is turned. */
export type TestClock = {
  readonly now: () => Instant;
  readonly turn: (by: Duration) => void;
  /** Sets it to a moment in epoch milliseconds. */
  readonly set: (epochMs: number) => void;
};

export const begunAt: Instant = '2026-11-02T01:00:00.000Z';

export const testClock = (at: Instant = begunAt): TestClock => {
  let present = at;
  return {
    now: () => present,
    turn: (by) => {
      present = after(present, by);
    },
    set: (epochMs) => {
      present = instant(Math.max(epochMs, epoch(present)));
    },
  };
};

/** Ids that count up and look like real ones. */
export const sequentialIds = (): Deps['ids'] => {
  let last = 0;
  return {
    fresh: (prefix) => {
      last += 1;
      return `${prefix}_${String(last).padStart(26, '0')}`;
    },
  };
};

export type FakeUploads = Uploads & {
  /** Stores bytes under the key of a presigned address, as a client that was given it would. */
  readonly store: (url: string, content: Uint8Array) => void;
  readonly kept: readonly string[];
};

const sha256Of = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** An object store in memory that knows sizes and checksums. */
export const fakeUploads = (): FakeUploads => {
  const objects = new Map<string, Uint8Array>();
  const kept: string[] = [];
  const contentOf = (key: string): Uint8Array => {
    const content = objects.get(key);
    if (!content) throw new Error(`nothing is stored under ${key}`);
    return content;
  };
  return {
    kept,
    store: (url, content) => void objects.set(new URL(url).pathname.slice(1), content),
    presignPut: async (key, { contentType }) => ({
      url: `https://uploads.test/${key}`,
      headers: { 'content-type': contentType },
    }),
    find: async (key) => {
      const content = objects.get(key);
      return content && { size: content.length, sha256: sha256Of(content), versionId: 'v1' };
    },
    open: async (key) => bytesSource(contentOf(key)),
    keep: async (key) => void kept.push(key),
  };
};

/** A vault that encodes and encrypts nothing, but opens for the owner only. */
const encodingVault: Vault = {
  seal: async (content, owner) => Buffer.from(JSON.stringify({ content, owner })).toString('base64'),
  open: async (sealed, owner) => {
    const opened: { content: string; owner: string } = JSON.parse(Buffer.from(sealed, 'base64').toString());
    if (opened.owner !== owner) throw new Error(`sealed for ${opened.owner}, not for ${owner}`);
    return opened.content;
  },
};

/** What the workflow was asked to do, in order. */
export type Asked =
  | { readonly start: string; readonly machine: string; readonly news: unknown }
  | { readonly wake: string; readonly news: unknown };

export const recordingWorkflow = (): Deps['workflow'] & { readonly asked: Asked[] } => {
  const asked: Asked[] = [];
  return {
    asked,
    start: async (machine, start, news) => {
      const isNew = !asked.some((one) => 'start' in one && one.start === start);
      asked.push({ start, machine, news });
      return isNew ? 'started' : 'exists';
    },
    wake: async (wake, news) => {
      asked.push({ wake, news });
      return 'woken';
    },
  };
};

export type TestDeps = Deps & {
  readonly clock: TestClock;
  readonly uploads: FakeUploads;
};

/** The use cases' world for tests: a real table, and everything else in memory and predictable. */
export const testDeps = (table: Table, change: Partial<Deps> = {}): TestDeps => {
  const clock = testClock();
  return {
    table,
    clock,
    now: clock.now,
    ids: sequentialIds(),
    policy: defaultPolicy,
    signer: signerWith(async () => 'a secret of the tests'),
    vault: encodingVault,
    payouts: payoutsByName([sandboxPayouts(table)]),
    workflow: recordingWorkflow(),
    orderMachine: 'order-machine',
    withdrawalMachine: 'withdrawal-machine',
    ...change,
    uploads: fakeUploads(),
  };
};
