import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

import type { Server } from 'node:http';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Client } from '#shared/contract/client/package/index.ts';
import {
  blocksIn,
  blocksOf,
  type GuideGiven,
  guideAddress,
  listGuides,
  toModule,
} from '#test/docs/guide-snippets.ts';
import { expectData, pollUntil } from '#test/journey/expect-success.ts';
import { approveCreator, passReview, postTask, publishAndSettle, takeTask } from '#test/journey/journey.ts';
import { createPeople, creatorName, type People } from '#test/journey/people.ts';
import { createApplication } from '#test/journey/sample-data.ts';
import { connect, fetchToken } from '#test/support/http-client.ts';
import { findFreePort } from '#test/support/platform-process.ts';
import { startTestPlatform, type TestPlatform } from '#test/support/test-platform.ts';
import { testPolicy } from '#test/support/test-policy.ts';

const run = promisify(execFile);
const silently = (): void => {};
const suffix = 'guides';
/** Inside the repository, where its packages are found. */
const folder = resolve('.build', `guides-${process.pid}`);

let platform: TestPlatform;
let people: People;
let given: Omit<GuideGiven, 'client' | 'advertiser'>;
let shown: unknown[][];

beforeAll(async () => {
  platform = await startTestPlatform(testPolicy);
  people = await createPeople(connect(platform.url), suffix);
  await approveCreator(people, silently);
  const taskId = await postTask(people, Date.now(), silently);
  const orderId = await takeTask(people, taskId, silently);
  const film = readFileSync(new URL('../fixtures/media/first-cut.mp4', import.meta.url));
  given = {
    taskId,
    orderId,
    file: new File([film], 'first-cut.mp4', { type: 'video/mp4' }),
    endpointUrl: '',
    port: 0,
    clientId: '',
    show: (...what) => void shown.push([...what]),
    storeSecret: silently,
    loadSecret: () => '',
  };
  mkdirSync(folder, { recursive: true });
  const items = new Map<string, string>();
  vi.stubGlobal('localStorage', { setItem: (key: string, value: string) => void items.set(key, value) });
});

afterAll(async () => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true, force: true });
  await platform.destroy();
});

/** Runs all TypeScript of a guide. Returns what it shows, one array per call, and the server that it starts. */
const runGuide = async (guide: string, more: Partial<GuideGiven> = {}) => {
  shown = [];
  const source = `${folder}/${guide}.ts`;
  const outfile = `${folder}/${guide}.mjs`;
  writeFileSync(source, toModule(guide, platform.url));
  await build({
    entryPoints: [source],
    outfile,
    alias: {
      '@astrolabe/client': resolve('shared/contract/client/package/index.ts'),
      '@astrolabe/client/webhooks': resolve('shared/contract/client/package/webhooks.ts'),
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
  });
  const module = await import(pathToFileURL(outfile).href);
  const clientOf = (sub: string, role: string): Client =>
    module.createClient({ baseUrl: platform.url, getToken: () => fetchToken(platform.url, sub, [role]) });
  const client = clientOf(creatorName(suffix), 'creator');
  const advertiser = clientOf(`aurora-tea-${suffix}`, 'advertiser');
  const server: Server | undefined = await module.run({ client, advertiser, ...given, ...more });
  return { shown, server };
};

/** Runs shell commands of a page, and returns what they print. */
const runShell = async (blocks: readonly string[]): Promise<string> => {
  const script = blocks.join('\n').replaceAll(guideAddress, platform.url);
  const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', `api=${platform.url}\n${script}`]);
  return stdout;
};

test('the TypeScript of every guide has the right types', async () => {
  const guides = listGuides().filter((guide) => blocksOf(guide, 'ts').length > 0);
  expect(guides).toHaveLength(10);
  const types = `${folder}/types`;
  mkdirSync(types);
  for (const guide of guides) writeFileSync(`${types}/${guide}.ts`, toModule(guide, guideAddress));
  const compilerOptions = {
    lib: ['es2024', 'dom', 'dom.iterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    exactOptionalPropertyTypes: false,
    noUnusedLocals: false,
    noUnusedParameters: false,
    noImplicitReturns: false,
    paths: {
      '@astrolabe/client': [resolve('shared/contract/client/package/index.ts')],
      '@astrolabe/client/webhooks': [resolve('shared/contract/client/package/webhooks.ts')],
    },
  };
  const config = { extends: '../../../tsconfig.json', compilerOptions, include: ['*.ts'], exclude: [] };
  writeFileSync(`${types}/tsconfig.json`, JSON.stringify(config));
  const { stdout } = await run(resolve('node_modules/.bin/tsc'), ['-p', types]).catch((fault) => fault);
  expect(stdout).toBe('');
});

test('quick start: a person is known, and the application is there once', async () => {
  const printed = await runShell(blocksOf('quick-start', 'sh'));
  expect(printed).toContain('"accounts":{"creator":{');
  expect(printed).toMatch(/"id":"apl_\w+"/);
  expect((await runGuide('quick-start')).shown[0]).toMatchObject([{ id: expect.stringMatching(/^crt_/) }]);
});

test('idempotency: two requests with one key make one deposit', async () => {
  expect((await runGuide('idempotency')).shown).toEqual([[true], [expect.stringMatching(/^".+"$/)]]);
});

test('errors: each fault is shown with its field', async () => {
  expect((await runGuide('errors')).shown).toEqual([[expect.stringMatching(/^#\/amount\/amount: /)]]);
});

test('errors: the platform answers with the document in the guide', async () => {
  const { requestId: _sample, ...meant } = JSON.parse(blocksOf('errors', 'json')[0] ?? '');
  const { handle: _missing, ...application } = createApplication('mei');
  const { body } = await people.creator.post('/creators/applications', { ...application, followerCount: -1 });
  const { requestId: _own, ...problem } = body;
  expect(problem).toEqual(meant);
});

test('paging: a page and the loop find the task', async () => {
  const { shown: found } = await runGuide('paging');
  expect(found.flat(2).length).toBeGreaterThanOrEqual(2);
  expect(found.at(-1)).toEqual([expect.any(String)]);
});

test('orders: an order shows what its creator can do, and its deadline', async () => {
  const { shown: found } = await runGuide('orders');
  expect(found.flat()).toContain('submit_work');
  expect(String(found.at(-1))).toMatch(/^producing until 20.*Z, then expire$/);
});

test('webhooks: the receiver verifies the test event, and the secret rotates', async () => {
  const secrets: string[] = [];
  const port = await findFreePort();
  const { shown: events, server } = await runGuide('webhooks', {
    port,
    endpointUrl: `http://127.0.0.1:${port}/hook`,
    storeSecret: (secret) => void secrets.push(secret),
    loadSecret: () => secrets[0] ?? '',
  });
  await expect.poll(() => events[0], { timeout: 60_000 }).toEqual(['webhook.test', expect.anything()]);
  expect(new Set(secrets).size).toBe(2);
  server?.close();
});

test('live updates: a watched order is seen from the upload to the settlement, with money and a withdrawal at the end', async () => {
  expect((await runShell(blocksOf('live-updates', 'sh'))).trim()).toBe('304');
  const seen: unknown[] = [];
  const watching = runGuide('live-updates', { show: (...what) => void seen.push(...what) });
  await expect.poll(() => seen[0], { timeout: 60_000 }).toBe('producing');
  const { shown: uploading } = await runGuide('uploads');
  expect(uploading.at(-1)).toEqual(['screening']);
  expect(uploading.at(-2)).toEqual([1]);
  await pollUntil(
    () =>
      expectData(
        people.creator.client.GET('/orders/{orderId}', { params: { path: { orderId: given.orderId } } }),
      ),
    ({ status }) => status === 'in_review',
  );
  await passReview(people, given.orderId, silently);
  await publishAndSettle(people, given.orderId, Date.now, silently);
  await watching;
  expect(seen).toContain('settled');
  expect(seen.at(-1)).toEqual(expect.any(Number));

  const { shown: money } = await runGuide('money');
  expect(money[0]).toEqual(['¥1,140.00']);
  expect(money[1]).toEqual([expect.any(String), expect.objectContaining({ currency: 'CNY' })]);
});

// The last one, because it turns the clock.
test('the first requests of the local platform work', async () => {
  const page = 'infra/local/first-requests.md';
  expect(await runShell(blocksIn(page, 'sh'))).toContain('"status":"pending"');
  const commands = [...readFileSync(page, 'utf8').matchAll(/`(curl [^`]+)`/g)].map(
    ([, command = '']) => command,
  );
  expect(commands).toHaveLength(2);
  expect(await runShell(commands)).toContain('"states":[');
});
