import { compressStaticFiles } from '#infra/static-files.ts';
import type { Encryption } from '#shared/adapters/encryption.ts';
import { type Files, toServedFile } from '#shared/adapters/files.ts';
import { noModeration } from '#shared/adapters/moderation/content-moderation.ts';
import { createPayoutLookup } from '#shared/adapters/payouts/payout-lookup.ts';
import { sandboxPayouts } from '#shared/adapters/payouts/sandbox.ts';
import { childCopier } from '#shared/adapters/pictures/child-copier.ts';
import { sandboxRefunds } from '#shared/adapters/refunds/sandbox.ts';
import { createSigner } from '#shared/adapters/signer.ts';
import { defaultTokenClaims } from '#shared/contract/token-claims.ts';
import type { Deps } from '#shared/deps.ts';
import type { PlatformEvent } from '#shared/domain/events/domain-event.ts';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import { addDuration, type Duration, type Instant, toEpochMs, toInstant } from '#shared/domain/time.ts';
import type { DeliveryKey } from '#shared/domain/webhooks/delivery-due-event.ts';
import type { Table } from '#shared/store/table.ts';
import { createFakeUploads, type FakeUploads } from './fake-uploads.ts';

/** A clock that stands still until it is turned. */
export type TestClock = {
  readonly now: () => Instant;
  readonly advance: (by: Duration) => void;
  /** Sets it to a time in epoch milliseconds. */
  readonly set: (epochMs: number) => void;
};

export const startTime: Instant = '2026-11-02T01:00:00.000Z';

export const createTestClock = (startsAt: Instant = startTime): TestClock => {
  let present = startsAt;
  return {
    now: () => present,
    advance: (by) => {
      present = addDuration(present, by);
    },
    set: (epochMs) => {
      present = toInstant(Math.max(epochMs, toEpochMs(present)));
    },
  };
};

/** Ids that count up and look like real ones. */
export const createSequentialIds = (): Deps['ids'] => {
  let last = 0;
  return {
    create: (prefix) => {
      last += 1;
      return `${prefix}_${String(last).padStart(26, '0')}`;
    },
  };
};

/** An encryption that only encodes, but decrypts for the owner only. */
export const encodingEncryption: Encryption = {
  encrypt: async (content, owner) => Buffer.from(JSON.stringify({ content, owner })).toString('base64'),
  decrypt: async (encrypted, owner) => {
    const opened: { content: string; owner: string } = JSON.parse(
      Buffer.from(encrypted, 'base64').toString(),
    );
    if (opened.owner !== owner) throw new Error(`encrypted for ${opened.owner}, not for ${owner}`);
    return opened.content;
  },
};

/** The deployed files, from the place where they are made. */
export const staticFiles: Files = {
  read: async (name) =>
    toServedFile((await compressStaticFiles()).find((file) => file.name === name)?.gzip ?? new Uint8Array()),
};

/** The requests to the workflow, in order. */
export type WorkflowCall =
  | { readonly start: string; readonly machine: string; readonly input: unknown }
  | { readonly wake: string; readonly input: unknown }
  | { readonly divert: string };

export const createRecordingWorkflow = (): Deps['workflow'] & { readonly calls: WorkflowCall[] } => {
  const calls: WorkflowCall[] = [];
  return {
    calls,
    start: async (machine, start, input) => {
      const isNew = !calls.some((one) => 'start' in one && one.start === start);
      calls.push({ start, machine, input });
      return isNew ? 'started' : 'exists';
    },
    wake: async (wake, input) => {
      calls.push({ wake, input });
      return 'woken';
    },
    divert: async (divert) => {
      calls.push({ divert });
      return 'woken';
    },
  };
};

/** A bus that records its events, and is closed to events unless it is opened. */
export const createRecordingBus = (hasPlatformBus = false) => {
  const deliveredNow: DeliveryKey[] = [];
  const inspectedNow: string[] = [];
  const published: PlatformEvent[] = [];
  return {
    hasPlatformBus,
    deliveredNow,
    published,
    inspectedNow,
    inspectNow: async (orderId: string) => void inspectedNow.push(orderId),
    deliverNow: async (delivery: DeliveryKey) => void deliveredNow.push(delivery),
    publish: async (events: readonly PlatformEvent[]) => void (hasPlatformBus && published.push(...events)),
  };
};

/** A service without any executions. */
const noExecutions: Deps['executions'] = { statusOf: async () => 'missing', listFailed: async () => [] };

export type TestDeps = Deps & {
  readonly clock: TestClock;
  readonly uploads: FakeUploads;
};

/** The dependencies of use cases for tests: a real table, and everything else in memory and predictable. */
export const createTestDeps = (
  table: Table,
  change: Partial<Omit<Deps, 'uploads'>> = {},
  uploads = createFakeUploads(),
): TestDeps => {
  const clock = createTestClock();
  let pausedMs = 0;
  return {
    table,
    clock,
    now: clock.now,
    // A pause takes no time of the test, and leaves the time of the day as it is.
    monotonicMs: () => toEpochMs(clock.now()) + pausedMs,
    pause: async (ms) => {
      pausedMs += ms;
    },
    ids: createSequentialIds(),
    policy: defaultPolicy,
    tokens: defaultTokenClaims,
    signer: createSigner(async () => 'a secret of the tests'),
    encryption: encodingEncryption,
    files: staticFiles,
    payouts: createPayoutLookup([sandboxPayouts(table)]),
    refunds: () => sandboxRefunds(table),
    contentModeration: noModeration,
    fileInspector: async (_source, { width, height }) => ({
      grey: new Uint8Array(),
      sound: new Float32Array(),
      poster: { data: Uint8Array.of(0xff, 0xd8), width, height },
    }),
    // A process for each film would take most of the time of these tests; others decode.
    frameDecoder: async (_source, { keyFrames }) => ({ decoded: keyFrames.length, damaged: 0, broken: 0 }),
    eventBus: createRecordingBus(),
    webhookSender: { send: async () => ({ status: 204 }) },
    pictureCopier: childCopier(),
    publicationProof: { checkPublication: async () => ({ isProven: true, findings: [] }) },
    deposits: () => undefined,
    alipay: undefined,
    stripe: undefined,
    workflow: createRecordingWorkflow(),
    executions: noExecutions,
    executionReader: { find: async () => undefined, findLastFailure: async () => undefined },
    authenticators: { hasOne: async () => false },
    orderMachine: 'order-machine',
    withdrawalMachine: 'withdrawal-machine',
    ...change,
    uploads,
  };
};
