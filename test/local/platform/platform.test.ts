import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { DescribeExecutionCommand, SFNClient } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Platform, startPlatform } from '#infra/local/platform.ts';
import { writeSmallAssembly } from './small-assembly.ts';

const home = mkdtempSync(join(tmpdir(), 'platform-'));
const lines: string[] = [];
let platform: Platform;
let authorization = '';

const settings = {
  home,
  port: 0,
  log: (line: string) => void lines.push(line),
  prepareAssembly: async () => writeSmallAssembly(join(home, 'cdk.out')),
};

const bodyOf = async <T>(response: Response): Promise<T> => (await response.json()) as T;

const begin = async () => {
  platform = await startPlatform(settings);
};

beforeAll(async () => {
  await begin();
  const token = await fetch(`${platform.url}/_local/token`, { method: 'POST', body: '{"sub":"ada"}' });
  authorization = `Bearer ${(await bodyOf<{ accessToken: string }>(token)).accessToken}`;
});
afterAll(async () => {
  await platform.stop();
  rmSync(home, { recursive: true });
});

const call = (method: string, path: string) =>
  fetch(platform.url + path, { method, headers: { authorization } });

type Order = { sub?: string; token?: string; createdAt?: string; settledAt?: string; text?: string };
const order = async (id: string) => bodyOf<Order>(await call('GET', `/orders/${id}`));

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const clientSettings = () => ({ endpoint: platform.awsEndpoint, region: 'us-east-1', credentials });

const refOf = (logicalId: string): string => {
  const found = platform.resources.find((resource) => resource.logicalId === logicalId);
  if (!found) throw new Error(`The assembly has no ${logicalId}.`);
  return found.ref;
};

test('the API responds, and a resource that does not run here is reported', async () => {
  expect(await bodyOf(await call('GET', '/health'))).toEqual({ status: 'ok' });
  expect((await call('GET', '/nowhere')).status).toBe(404);
  expect(platform.warnings).toEqual([expect.stringContaining('AWS::OpenSearchService::Domain Search')]);
});

test('a guarded route needs a token', async () => {
  const response = await fetch(`${platform.url}/orders/ord_0`, { method: 'POST' });
  expect(response.status).toBe(401);
});

test('functions encrypt with KMS and read secrets through the SDK', async () => {
  const { sealed, secret } = await bodyOf<Record<string, string>>(await call('GET', '/secrets'));
  expect([sealed, secret?.length]).toEqual(['6222', 40]);
});

test('an order runs through stream, token, restart and a turned clock to its end', async () => {
  expect((await call('POST', '/orders/ord_1')).status).toBe(201);
  await expect.poll(async () => (await order('ord_1')).token, { timeout: 10_000 }).toBeTypeOf('string');
  expect(await order('ord_1')).toMatchObject({ sub: 'ada' });

  await platform.stop();
  await begin();
  expect((await call('POST', '/orders/ord_1/approval')).status).toBe(202);
  await fetch(`${platform.url}/_local/clock`, { method: 'POST', body: '{"advance":"P3DT1M"}' });
  await expect.poll(async () => (await order('ord_1')).settledAt, { timeout: 10_000 }).toBeTypeOf('string');

  const { createdAt = '', settledAt = '' } = await order('ord_1');
  expect(Date.parse(settledAt) - Date.parse(createdAt)).toBeGreaterThan(3 * 86_400_000);
  const executionArn = `${refOf('Machine').replace(':stateMachine:', ':execution:')}:ord_1`;
  const states = new SFNClient(clientSettings());
  await expect
    .poll(async () => (await states.send(new DescribeExecutionCommand({ executionArn }))).status)
    .toBe('SUCCEEDED');
});

test('the turned clock survives a restart', async () => {
  const ahead = platform.clock.offsetMs();
  expect(ahead).toBeGreaterThan(3 * 86_400_000);
  await platform.stop();
  await begin();
  expect(platform.clock.offsetMs()).toBe(ahead);
});

test('an uploaded object reaches its function, and what no function can handle becomes a dead letter', async () => {
  const objects = new S3Client(clientSettings());
  const put = (Key: string) =>
    objects.send(new PutObjectCommand({ Bucket: refOf('Bucket'), Key, Body: `bytes of ${Key}` }));
  await put('uploads/a');
  await put('poison/b');
  const uploaded = async () => (await order('uploads-a')).text;
  await expect.poll(uploaded, { timeout: 10_000 }).toBe('bytes of uploads/a');
  const letters = async () =>
    (await bodyOf<{ items: Array<{ body: string }> }>(await call('GET', '/_local/dead-letters'))).items;
  await expect.poll(async () => (await letters()).length, { timeout: 10_000 }).toBe(1);
  expect((await letters())[0]?.body).toContain('poison/b');
});

test('a second platform on the same home is refused, with the process that uses it', async () => {
  await expect(startPlatform(settings)).rejects.toThrow(
    `${home} is in use by another platform (process ${process.pid})`,
  );
});

test('a port in use is named', async () => {
  const port = Number(new URL(platform.url).port);
  const elsewhere = { ...settings, port, home: mkdtempSync(join(tmpdir(), 'platform-')) };
  await expect(startPlatform(elsewhere)).rejects.toThrow(`Port ${port} for the API is in use`);
  rmSync(elsewhere.home, { recursive: true });
});

test('a failing assembly ends the start, and the home is free again', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'platform-'));
  const faulty = { ...settings, home: elsewhere, prepareAssembly: () => Promise.reject(new Error('no app')) };
  await expect(startPlatform(faulty)).rejects.toThrow('no app');
  const again = await startPlatform({ ...settings, home: elsewhere });
  await again.stop();
  rmSync(elsewhere, { recursive: true });
});
