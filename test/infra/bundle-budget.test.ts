import { execFile } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Metafile } from 'esbuild';
import { describe, expect, test, vi } from 'vitest';
import { foldersOf, listFunctionEntries, repositoryRoot } from '#infra/bundle.ts';
import { ensureBundles } from '#infra/ensure-bundles.ts';
import {
  apiFunctions,
  eventFunctions,
  pageFunctions,
  signInFunctions,
  taskFunctions,
} from '#infra/stacks/functions.ts';
import { startChild } from '#shared/adapters/media/decoder/child-process.ts';
import { openFilm } from '#test/adapters/media/decoder/films.ts';

/**
 * The maximum kilobytes (1,000 bytes) of a bundle, by entry or else by folder: each costs time in every cold start.
 * A function contains the clients of the dependencies that its entry names; the screening also reads media files,
 * and the orders sign and complete uploads in parts. The check of the policy is 7 of them in each function. The names of
 * the entities are 2, and so are the builders of update expressions, which replaced expressions in each store. The schemas of
 * all path parameters are 3 of `api/system`. Tokens are 1 of each function of the API. The limits of
 * the policy are 2 of each function, and the ways to take back an offer 5 of the API. The acts of staff and the checks of
 * text and of bodies are 5 more of the API. The delays, turns and measures of sweeps are 3 of each sweep. The two versions
 * of the process are 2 of each function. Accounts and the names of parties are 9 of each function of the API. Holds of accounts are 2 of it, and those of orders 2 of
 * each function. The client of the encryption, for the profiles of
 * advertisers, is 30 of those that read them. The hosts of short links are a third of one in each function, and blocks 2 of those
 * that begin deals or list parties. Responses that requests share are half of one in the API, and the shared hall is 3 of `api/tasks`.
 * The schemas of reports are 1 of the API, and their subjects 5 of the functions that read them.
 * Takedowns are 2 of the functions that write or publish events, and 13 of `api/reviews`, which serves them. The Chinese sentence
 * of a reason is a fifth of one in each function, and the types of uploads are 2 of the API. The ids and filters of what staff
 * see are 3 of the API. What finds things by the ends of their ids and by name is one of each function. The dictionary of packed documents is 7 of each function that reads the table.
 * The Chinese sentences of problems with the labels in them are 35 of the API, and those of notifications 8 of the functions that
 * write them. The recipients of order events are a third of one in each function that moves orders, and the inboxes with those events 3
 * of the functions that read them. `GET /labels` has every table of labels. The conversion of the
 * table's values is 1 of each function that uses it, and so is the way of a request past the SDK's middleware. The wait that a
 * command passes is a third of one of those that move orders, and so are small objects, read at once, of those that open objects.
 * The rules of tax are 2 of each function, because the check of the policy knows their names. The writes of several entries are half of
 * one of those that move money. Texts that the table cannot store and characters that nobody sees are half of one of the API.
 */
const budgets: Readonly<Record<string, number>> = {
  // They only serve files.
  'console/serve': 10,
  'docs/serve': 10,
  // Each has every route of every context, for the schemas that they share.
  api: 748,
  // It carries out what staff propose, which may be any movement of money.
  'api/controls': 823,
  'api/creators': 724,
  // With the client of Step Functions, which shows executions.
  'api/operations': 784,
  // With the client of S3: an erasure lets the bytes of pictures expire.
  'api/inbox': 957,
  'api/wallet': 790,
  'api/reviews': 823,
  'api/system': 290,
  // With the types of attachments, which it detects by their content.
  'api/orders': 925,
  // With the client of S3, which signs requests and reads copies.
  'api/assets': 850,
  'api/tasks': 808,
  // With Cognito's client, which asks whether a person has an authenticator.
  'sign-in': 452,
  workflow: 582,
  // It also checks addresses, with ipaddr.js.
  'workflow/prove-publication': 593,
  // With the packages of the providers, which are loaded at their first use: Alipay's is a megabyte, Stripe's 270 KB.
  'api/payments': 2_006,
  'workflow/submit-payout': 1_895,
  'workflow/query-payout': 1_862,
  // With the client of content moderation, switched on or not: the rest of the SDK is there for S3 already.
  'workflow/screen-deliverable': 821,
  // With the table's client, for the waits that commands passed.
  streams: 516,
  // With EventBridge's client for immediate deliveries, and the texts of all events.
  'streams/project': 693,
  events: 527,
  // With the clients of S3 and of content moderation.
  'events/check-asset': 777,
  // With S3's client, the measurement of files and the fingerprints.
  'events/inspect-work': 752,
  // It decrypts secrets, signs with the specification's library and checks addresses.
  'events/deliver-webhook': 593,
  schedules: 610,
  // It has all projections.
  'schedules/sweep-dead-letters': 695,
  'schedules/sweep-payments': 1_883,
};

const { build } = foldersOf('separate');
const entries = await listFunctionEntries(repositoryRoot);
// A synthesis of the same sources has made these bundles already.
await ensureBundles('separate');
const { outputs } = JSON.parse(await readFile(join(build, 'meta.json'), 'utf8')) as Metafile;

const fileOf = (entry: string): string => join(build, 'functions', entry, 'index.mjs');

/** The size of a bundle, and the sources with bytes in it, by entry. */
const bundles = new Map(
  Object.values(outputs).flatMap(({ entryPoint, bytes, inputs }) => {
    const entry = entryPoint?.match(/^functions\/(.+)\.ts$/)?.[1];
    const sources = Object.keys(inputs).filter((source) => (inputs[source]?.bytesInOutput ?? 0) > 0);
    return entry === undefined ? [] : [[entry, { bytes, sources }] as const];
  }),
);

test('every entry file is deployed by a stack', () => {
  expect(entries).not.toEqual([]);
  const specs = [apiFunctions, pageFunctions, signInFunctions, taskFunctions, eventFunctions].flatMap(
    (table) => Object.values(table),
  );
  const deployed = new Set(specs.map(({ entry }) => entry));
  expect(entries.filter((entry) => !deployed.has(entry))).toEqual([]);
  expect([...bundles.keys()].sort()).toEqual(entries);
});

describe.each(entries)('%s', (entry) => {
  const bundle = bundles.get(entry);
  const budget = budgets[entry] ?? budgets[entry.split('/')[0] ?? ''] ?? 0;

  test(`has at most ${budget} KB`, () => {
    expect(bundle?.bytes).toBeLessThanOrEqual(budget * 1_000);
  });

  test('contains at most one of zod’s locales, and nothing of infra', () => {
    const locales = bundle?.sources.filter((source) => /zod\/.*\/locales\//.test(source)) ?? [];
    expect(locales.filter((source) => !source.endsWith('/locales/en.js'))).toEqual([]);
    expect(bundle?.sources.filter((source) => source.startsWith('infra/'))).toEqual([]);
  });

  test('has a `require` exactly if a package in it needs one at run time, as an ES module has none', async () => {
    const text = await readFile(fileOf(entry), 'utf8');
    expect(text.startsWith('import{createRequire ')).toBe(text.includes('Dynamic require of'));
  });
});

test('every bundle can be loaded, and has a handler', async () => {
  const load = `for (const file of ${JSON.stringify(entries.map(fileOf))}) {
    const { handler } = await import(file);
    if (typeof handler !== 'function') throw new Error(file);
  }`;
  const { stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', load]);
  expect(stderr).toBe('');
});

test('the packages of providers are only in the functions that need them', () => {
  const entriesWith = (name: string) =>
    entries.filter((entry) =>
      bundles.get(entry)?.sources.some((source) => source.includes(`node_modules/${name}/`)),
    );
  expect(entriesWith('alipay-sdk')).toEqual([
    'api/payments',
    'schedules/sweep-payments',
    'workflow/query-payout',
    'workflow/submit-payout',
  ]);
  expect(entriesWith('stripe')).toEqual([
    'api/payments',
    'schedules/sweep-payments',
    'workflow/query-payout',
    'workflow/submit-payout',
  ]);
});

describe('the programs that read files of others in a separate process', () => {
  const decoding = Object.values({ ...apiFunctions, ...taskFunctions, ...eventFunctions })
    .filter((spec) => 'nativeLibrary' in spec)
    .map(({ entry }) => entry);

  const programsOf = async (entry: string): Promise<readonly string[]> =>
    (await readdir(join(build, 'functions', entry))).filter(
      (name) => name.endsWith('.mjs') && name !== 'index.mjs',
    );

  test('lie beside the functions whose code contains native packages, and no others', async () => {
    const found: string[] = [];
    for (const entry of entries) if ((await programsOf(entry)).length > 0) found.push(entry);
    expect(found).toEqual(decoding.toSorted());
    expect(await programsOf(decoding[0] ?? '')).toContain('decode-frames.mjs');
  });

  test('decode when they are bundled', async () => {
    const file = join(build, 'functions', decoding[0] ?? '', 'decode-frames.mjs');
    vi.stubEnv('NODE_PATH', join(repositoryRoot, 'node_modules'));
    const program = await startChild('bundled', pathToFileURL(file));
    vi.unstubAllEnvs();
    const { bytes, film } = await openFilm('av1.mp4');
    const { offset = 0, size = 0 } = film.keyFrames[0] ?? {};
    const data = bytes.subarray(offset, offset + size);
    const settings = film.settings ?? new Uint8Array();
    const answer = await program.ask({ codec: 'av1', settings, data, maxPixels: 1_000_000 }, 10_000);
    await program.end();
    expect(answer).toMatchObject({ result: 'decoded' });
  });

  test('have at most 50 KB, because they are loaded for each file; the inspection has 75, for its filters and encoders', async () => {
    for (const name of await programsOf(decoding[0] ?? '')) {
      const { size } = await stat(join(build, 'functions', decoding[0] ?? '', name));
      expect(size, name).toBeLessThanOrEqual(name === 'inspect-file.mjs' ? 75_000 : 50_000);
    }
  });
});
