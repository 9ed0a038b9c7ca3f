import { createHash } from 'node:crypto';
import { GetObjectTaggingCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Disposition } from '#shared/adapters/disposition-header.ts';
import { hashFile } from '#shared/adapters/media/hash-file.ts';
import { s3Uploads, type Uploads } from '#shared/adapters/uploads.ts';
import {
  dayMs,
  errorCode,
  openTestStore,
  plainBucket,
  type RawResponse,
  type TestStore,
} from '#test/local/object-store/store-under-test.ts';

const Bucket = 'works';
const key = 'uploads/ord_1/upl_1';
const partSize = 5 * 1024 * 1024;
const first = Buffer.alloc(partSize, 'star');
const last = Buffer.from('the last part');
const size = partSize + last.length;
const sha256Of = (...bytes: Buffer[]) => {
  const digest = createHash('sha256');
  for (const each of bytes) digest.update(each);
  return digest.digest('hex');
};

let under: TestStore;
let uploads: Uploads;

beforeEach(async () => {
  const lifecycle = [
    { abortIncompleteMultipartUploadDays: 7 },
    { tags: { state: 'unused' }, expirationDays: 7 },
  ];
  under = await openTestStore(plainBucket({ versioned: true, lifecycle }));
  const client = under.createClient({ requestChecksumCalculation: 'WHEN_REQUIRED' });
  uploads = s3Uploads(() => Bucket, client);
});

const begin = async (withChecksums = false) => ({
  key,
  multipartId: await uploads.begin(key, 'video/mp4', withChecksums),
});

type File = Awaited<ReturnType<typeof begin>>;

/** Sends bytes as a client with the request of a part would. */
const send = async (
  file: File,
  part: { partNumber: number; size: number; sha256?: string },
  body: Buffer,
): Promise<RawResponse> => {
  const { url, headers } = await uploads.presignPart(file, part, 60);
  return under.send(url, { method: 'PUT', headers, body });
};

const sendBoth = async (file: File): Promise<void> => {
  expect((await send(file, { partNumber: 2, size: last.length }, last)).status).toBe(200);
  expect((await send(file, { partNumber: 1, size: partSize }, first)).status).toBe(200);
};

const partsOf = async (file: File) => (await uploads.listParts(file)) ?? [];

describe('an upload in parts', () => {
  test('is one object when all have arrived, unused, typed, and with a checksum to compute', async () => {
    const file = await begin();
    await sendBoth(file);
    const arrived = await partsOf(file);
    expect(arrived.map(({ partNumber, size: bytes }) => [partNumber, bytes])).toEqual([
      [1, partSize],
      [2, last.length],
    ]);
    expect(await uploads.find(key)).toBeUndefined();
    expect(await uploads.complete(file, arrived, size)).toBe('complete');
    const found = await uploads.find(key);
    expect(found).toMatchObject({ size, contentType: 'video/mp4', versionId: expect.any(String) });
    expect(found).not.toHaveProperty('sha256');
    const { TagSet } = await under.client.send(new GetObjectTaggingCommand({ Bucket, Key: key }));
    expect(TagSet).toEqual([{ Key: 'state', Value: 'unused' }]);
    const objectVersion = found?.versionId ?? '';
    expect(await hashFile(await uploads.open(key, { objectVersion, size }))).toBe(sha256Of(first, last));
  });

  test('accepts for each part its number, its length and its place, and nothing else', async () => {
    const file = await begin();
    const { url } = await uploads.presignPart(file, { partNumber: 2, size: last.length }, 60);
    const put = async (target: string, body: Buffer) =>
      errorCode(await under.send(target, { method: 'PUT', body }));
    expect(await put(url, first)).toBe('403 SignatureDoesNotMatch');
    expect(await put(url.replace('partNumber=2', 'partNumber=1'), last)).toBe('403 SignatureDoesNotMatch');
    expect(await put(url.replace('upl_1', 'upl_2'), last)).toBe('403 SignatureDoesNotMatch');
    under.clock.advance(61_000);
    expect(await put(url, last)).toBe('403 AccessDenied');
    expect(await partsOf(file)).toEqual([]);
  });

  test('with declared parts accepts exactly those bytes', async () => {
    const file = await begin(true);
    const one = { partNumber: 1, size: partSize, sha256: sha256Of(first) };
    const other = Buffer.alloc(partSize, 'moon');
    expect(errorCode(await send(file, one, other))).toBe('400 BadDigest');
    const { url } = await uploads.presignPart(file, one, 60);
    expect(errorCode(await under.send(url, { method: 'PUT', body: first }))).toMatch(/^40[03] /);
    expect((await send(file, one, first)).status).toBe(200);
    const two = { partNumber: 2, size: last.length, sha256: sha256Of(last) };
    expect((await send(file, two, last)).status).toBe(200);
    const arrived = await partsOf(file);
    expect(arrived.map(({ sha256 }) => sha256)).toEqual([one.sha256, two.sha256]);
    expect(await uploads.complete(file, arrived, size)).toBe('complete');
    // The store's own checksum covers the parts' checksums and is never used as one of the content.
    expect(await uploads.find(key)).not.toHaveProperty('sha256');
  });

  test('continues after the store was closed and opened, and a part that is sent again replaces the one before', async () => {
    const file = await begin();
    await send(file, { partNumber: 1, size: partSize }, Buffer.alloc(partSize, 'moon'));
    await under.reopen();
    expect(await partsOf(file)).toMatchObject([{ partNumber: 1, size: partSize }]);
    await sendBoth(file);
    await uploads.complete(file, await partsOf(file), size);
    expect(await hashFile(await uploads.open(key))).toBe(sha256Of(first, last));
  });

  test('that was completed accepts no more parts, and is returned as one object in a repeated request', async () => {
    const file = await begin();
    await sendBoth(file);
    const arrived = await partsOf(file);
    await Promise.all([uploads.complete(file, arrived, size), uploads.complete(file, arrived, size)]);
    const { versionId } = (await uploads.find(key)) ?? {};
    expect(await uploads.listParts(file)).toBeUndefined();
    expect(errorCode(await send(file, { partNumber: 2, size: last.length }, last))).toBe('404 NoSuchUpload');
    expect((await uploads.find(key))?.versionId).toBe(versionId);
  });

  test('that is never completed is removed after days, with its parts', async () => {
    const file = await begin();
    await send(file, { partNumber: 1, size: partSize }, first);
    const arrived = await partsOf(file);
    under.clock.advance(9 * dayMs);
    await under.store.sweep();
    expect(await uploads.listParts(file)).toBeUndefined();
    expect(await uploads.complete(file, arrived, size)).toBe('gone');
    expect(await uploads.find(key)).toBeUndefined();
  });

  test('that is completed expires when it is not submitted, and stays when it is', async () => {
    const upload = { key: 'uploads/ord_1/upl_2', multipartId: '' };
    const file = await begin();
    await sendBoth(file);
    await uploads.complete(file, await partsOf(file), size);
    const other = { ...upload, multipartId: await uploads.begin(upload.key, 'video/mp4', false) };
    await sendBoth(other);
    await uploads.complete(other, await partsOf(other), size);
    await uploads.keep(other.key, (await uploads.find(other.key))?.versionId);
    under.clock.advance(9 * dayMs);
    await under.store.sweep();
    expect(await uploads.find(key)).toBeUndefined();
    expect(await uploads.find(upload.key)).toMatchObject({ size });
  });

  test('with more parts than one response of the store contains is listed in full', async () => {
    const file = await begin();
    await sendBoth(file);
    const client = under.createClient({});
    const pages: unknown[] = [];
    client.middlewareStack.add(
      (next) => (args) => {
        pages.push(args.input);
        return next({ ...args, input: { ...args.input, MaxParts: 1 } });
      },
      { step: 'initialize' },
    );
    const listed = await s3Uploads(() => Bucket, client).listParts(file);
    expect(listed?.map(({ partNumber }) => partNumber)).toEqual([1, 2]);
    expect(pages).toHaveLength(2);
  });
});

describe('a download address', () => {
  const fileOf = (versionId?: string, disposition: Disposition = 'attachment') => ({
    ...{ key, fileName: '灯.mp4', contentType: 'video/mp4', disposition },
    ...(versionId && { versionId }),
  });
  const fetchFile = (versionId?: string) => uploads.presignGet(fileOf(versionId), 60);

  test('returns the version that was submitted, after any later one, with its name and type', async () => {
    const put = (Body: string) => under.client.send(new PutObjectCommand({ Bucket, Key: key, Body }));
    const { VersionId } = await put('submitted');
    await put('another');
    const answer = await under.send(await fetchFile(VersionId), { method: 'GET' });
    expect(answer).toMatchObject({ status: 200, body: 'submitted' });
    expect(answer.headers).toMatchObject({
      'content-type': 'video/mp4',
      'content-disposition': `attachment; filename="_.mp4"; filename*=UTF-8''%E7%81%AF.mp4`,
    });
    expect((await under.send(await fetchFile(), { method: 'GET' })).body).toBe('another');
    const ranged = await under.send(await fetchFile(VersionId), {
      method: 'GET',
      headers: { range: 'bytes=0-5' },
    });
    expect(ranged).toMatchObject({ status: 206, body: 'submit' });
  });

  test('of a file to be shown says so, and a HEAD request has an address with the same headers', async () => {
    await under.client.send(new PutObjectCommand({ Bucket, Key: key, Body: 'submitted' }));
    const file = fileOf(undefined, 'inline');
    const shown = await under.send(await uploads.presignGet(file, 60), { method: 'GET' });
    const head = await under.send(await uploads.presignHead(file, 60), { method: 'HEAD' });
    expect(shown.headers['content-disposition']).toMatch(/^inline; filename=/);
    expect(head).toMatchObject({ status: 200, body: '' });
    const { 'content-length': length, 'accept-ranges': ranges, ...headers } = head.headers;
    expect([length, ranges]).toEqual(['9', 'bytes']);
    expect(headers['content-disposition']).toBe(shown.headers['content-disposition']);
    expect(errorCode(await under.send(await uploads.presignHead(file, 60), { method: 'GET' }))).toBe(
      '403 SignatureDoesNotMatch',
    );
  });

  test('returns nothing else, and nothing after a short while', async () => {
    await under.client.send(new PutObjectCommand({ Bucket, Key: key, Body: 'x' }));
    const url = await fetchFile();
    const ask = async (target: string, method = 'GET') => errorCode(await under.send(target, { method }));
    expect(await ask(url.replace('upl_1', 'upl_2'))).toBe('403 SignatureDoesNotMatch');
    expect(await ask(`${url}&versionId=other`)).toBe('403 SignatureDoesNotMatch');
    expect(await ask(url, 'DELETE')).toBe('403 SignatureDoesNotMatch');
    under.clock.advance(61_000);
    expect(await ask(url)).toBe('403 AccessDenied');
  });
});
