import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { bundleFunctions, functionEntries, repositoryRoot } from '#infra/bundle.ts';
import { apiFunctions, eventFunctions, taskFunctions } from '#infra/stacks/functions.ts';

/**
 * Kilobytes (1,000 bytes) that a bundle may weigh, by entry or else by folder: each costs time in every cold start.
 * A function carries the clients of the dependencies that its entry names; the screening reads video containers, too, and
 * the orders sign and complete uploads in parts.
 * Each checks the policy that it was deployed with, which is 6 of them.
 */
const budgets: Readonly<Record<string, number>> = {
  // Every route of every context is in each, for the schemas that they share.
  api: 590,
  'api/wallet': 600,
  'api/system': 140,
  'api/orders': 745,
  'api/tasks': 620,
  workflow: 520,
  // Besides the key's client it carries that of the secrets, for the provider's settings.
  'workflow/submit-payout': 545,
  // With the client of the outside moderation, switched on or not: the rest of the SDK is there for S3 already.
  'workflow/screen-deliverable': 890,
  streams: 440,
  'streams/project': 540,
  events: 480,
  schedules: 540,
};

const build = await mkdtemp(join(tmpdir(), 'budget-'));
afterAll(() => rm(build, { recursive: true }));
const entries = await functionEntries(repositoryRoot);
const { outputs } = await bundleFunctions({ root: repositoryRoot, build });

/** What a bundle weighs and which sources have bytes in it, by entry. */
const bundles = new Map(
  Object.values(outputs).flatMap(({ entryPoint, bytes, inputs }) => {
    const entry = entryPoint?.match(/^functions\/(.+)\.ts$/)?.[1];
    const sources = Object.keys(inputs).filter((source) => (inputs[source]?.bytesInOutput ?? 0) > 0);
    return entry === undefined ? [] : [[entry, { bytes, sources }] as const];
  }),
);

test('every entry file is deployed by a stack', () => {
  expect(entries).not.toEqual([]);
  const specs = [apiFunctions, taskFunctions, eventFunctions].flatMap((table) => Object.values(table));
  const deployed = new Set(specs.map(({ entry }) => entry));
  expect(entries.filter((entry) => !deployed.has(entry))).toEqual([]);
  expect([...bundles.keys()].sort()).toEqual(entries);
});

describe.each(entries)('%s', (entry) => {
  const bundle = bundles.get(entry);
  const budget = budgets[entry] ?? budgets[entry.split('/')[0] ?? ''] ?? 0;

  test(`weighs at most ${budget} KB`, () => {
    expect(bundle?.bytes).toBeLessThanOrEqual(budget * 1_000);
  });

  test('carries one of zod’s locales at most, and nothing of infra', () => {
    const locales = bundle?.sources.filter((source) => /zod\/.*\/locales\//.test(source)) ?? [];
    expect(locales.filter((source) => !source.endsWith('/locales/en.js'))).toEqual([]);
    expect(bundle?.sources.filter((source) => source.startsWith('infra/'))).toEqual([]);
  });

  test('requires nothing at run time that an ES module cannot', async () => {
    const text = await readFile(join(build, 'functions', entry, 'index.mjs'), 'utf8');
    expect(text).not.toContain('Dynamic require of');
  });
});
