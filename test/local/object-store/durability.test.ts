import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateMultipartUploadCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListPartsCommand,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { expect, onTestFinished, test } from 'vitest';
import { credentials, openTestStore, region, type TestStore } from './store-under-test.ts';

const Bucket = 'works';
const big = 4 * 1024 * 1024;

const filesOf = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
};

const blobs = ({ root }: TestStore) => filesOf(join(root, Bucket, 'blobs'));

/** A store in a separate process, with a client of it. */
const startProcess = async (root: string) => {
  const child = fork(new URL('store-process.ts', import.meta.url), [root], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [port] = await once(child, 'message');
  const endpoint = `http://127.0.0.1:${port}`;
  const client = new S3Client({ endpoint, region, credentials, forcePathStyle: true, maxAttempts: 1 });
  onTestFinished(() => client.destroy());
  return { child, client };
};

test('killed at any time, the store has the old or the new object, complete', async () => {
  const root = await mkdtemp(join(tmpdir(), 'object-store-killed-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  let acknowledged = 0;
  for (const delayMs of [0, 3, 9, 27]) {
    const { child, client } = await startProcess(root);
    if (acknowledged > 0) {
      const got = await client.send(new GetObjectCommand({ Bucket, Key: 'k' }));
      const bytes = (await got.Body?.transformToByteArray()) ?? new Uint8Array();
      const generation = Number(got.Metadata?.generation);
      expect(generation).toBeGreaterThanOrEqual(acknowledged);
      expect(bytes.length).toBe(big);
      expect(bytes.every((byte) => byte === generation % 256)).toBe(true);
      acknowledged = generation;
    }
    const write = async (generation: number): Promise<void> => {
      const Body = Buffer.alloc(big, generation % 256);
      const Metadata = { generation: String(generation) };
      await client.send(new PutObjectCommand({ Bucket, Key: 'k', Body, Metadata }));
      acknowledged = generation;
    };
    await write(acknowledged + 1);
    const writing = write(acknowledged + 1).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    child.kill('SIGKILL');
    await Promise.all([writing, once(child, 'exit')]);
  }
  const { client } = await startProcess(root);
  const head = await client.send(new HeadObjectCommand({ Bucket, Key: 'k' }));
  expect(Number(head.Metadata?.generation)).toBeGreaterThanOrEqual(acknowledged);
  expect(await filesOf(join(root, Bucket))).toHaveLength(2);
});

test('remains of a crash are removed when the store is opened', async () => {
  const testStore = await openTestStore();
  await testStore.client.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'kept' }));
  const [blob = ''] = await blobs(testStore);
  await writeFile(join(blob, '..', 'f'.repeat(32)), 'half an upload');
  const [record = ''] = await filesOf(join(testStore.root, Bucket, 'records'));
  await writeFile(`${record}.1.tmp`, '{"half');
  await testStore.reopen();
  expect(await filesOf(join(testStore.root, Bucket))).toHaveLength(2);
  const got = await testStore.client.send(new GetObjectCommand({ Bucket, Key: 'k' }));
  expect(await got.Body?.transformToString()).toBe('kept');
});

test('a record that a power cut left empty is an object that does not exist, and can be written again', async () => {
  const testStore = await openTestStore();
  const put = (Key: string, Body: string) =>
    testStore.client.send(new PutObjectCommand({ Bucket, Key, Body }));
  const read = async (Key: string) =>
    (await testStore.client.send(new GetObjectCommand({ Bucket, Key }))).Body?.transformToString();
  await put('k', 'lost');
  const [record = ''] = await filesOf(join(testStore.root, Bucket, 'records'));
  await put('other', 'kept');
  await truncate(record, 0);
  await testStore.reopen();
  await expect(read('k')).rejects.toThrow('does not exist');
  expect(await read('other')).toBe('kept');
  await put('k', 'new');
  await testStore.reopen();
  expect(await read('k')).toBe('new');
});

test('a part that a power cut left empty has not arrived, and an upload whose manifest is empty does not exist', async () => {
  const testStore = await openTestStore();
  const begin = async (Key: string) => {
    const { UploadId } = await testStore.client.send(new CreateMultipartUploadCommand({ Bucket, Key }));
    for (const PartNumber of [1, 2])
      await testStore.client.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body: 'part' }));
    return { Bucket, Key, UploadId };
  };
  const upload = await begin('k');
  const lostUpload = await begin('lost');
  const fileOf = ({ UploadId = '' }: { UploadId: string | undefined }, name: string) =>
    join(testStore.root, Bucket, 'uploads', UploadId, name);
  await truncate(fileOf(upload, '2.json'), 0);
  await truncate(fileOf(lostUpload, 'upload.json'), 0);
  await testStore.reopen();
  const listParts = async (of: typeof upload) =>
    (await testStore.client.send(new ListPartsCommand(of))).Parts?.map(({ PartNumber }) => PartNumber);
  expect(await listParts(upload)).toEqual([1]);
  await expect(listParts(lostUpload)).rejects.toThrow('does not exist');
});

test('a damaged record stops the start and is named', async () => {
  const testStore = await openTestStore();
  const { UploadId = '' } = await testStore.client.send(
    new CreateMultipartUploadCommand({ Bucket, Key: 'k' }),
  );
  const manifest = join(testStore.root, Bucket, 'uploads', UploadId, 'upload.json');
  await writeFile(manifest, '{"half');
  await expect(testStore.reopen()).rejects.toThrow(`The record ${manifest} cannot be read`);
});

test('an upload whose sender disconnects leaves nothing', async () => {
  const testStore = await openTestStore();
  const quiet = testStore.createClient({ requestChecksumCalculation: 'WHEN_REQUIRED' });
  const url = new URL(await getSignedUrl(quiet, new PutObjectCommand({ Bucket, Key: 'k' })));
  const outgoing = httpRequest(url, { method: 'PUT', headers: { 'content-length': '100000' } });
  outgoing.on('error', () => undefined);
  outgoing.write(Buffer.alloc(50_000));
  await expect.poll(() => blobs(testStore)).toHaveLength(1);
  outgoing.destroy();
  await expect.poll(() => blobs(testStore)).toHaveLength(0);
  expect(testStore.faults).toEqual([]);
});

test('a range of a huge sparse object is read without reading the object', async () => {
  const testStore = await openTestStore();
  const huge = 2 * 1024 ** 3;
  await testStore.client.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'head' }));
  const [blob = ''] = await blobs(testStore);
  await truncate(blob, huge);
  const [record = ''] = await filesOf(join(testStore.root, Bucket, 'records'));
  const grown = (await readFile(record, 'utf8')).replaceAll('"bytes":4', `"bytes":${huge}`);
  await writeFile(record, grown);
  await testStore.reopen();
  const get = (Range: string) => testStore.client.send(new GetObjectCommand({ Bucket, Key: 'k', Range }));
  const head = await get('bytes=0-5');
  expect(await head.Body?.transformToString()).toBe('head\0\0');
  const tail = await get('bytes=-3');
  expect(tail.ContentRange).toBe(`bytes ${huge - 3}-${huge - 1}/${huge}`);
  expect(await tail.Body?.transformToString()).toBe('\0\0\0');
});
