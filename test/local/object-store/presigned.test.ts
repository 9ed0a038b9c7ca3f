import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { GetObjectCommand, HeadObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { expect, test } from 'vitest';
import {
  credentials,
  dayMs,
  errorCode,
  getErrorCode,
  openTestStore,
  type TestStore,
} from './store-under-test.ts';

const Bucket = 'works';
const body = 'the very bytes';
const sha256 = createHash('sha256').update(body).digest('base64');

/** A URL that allows one body, of one type, to one key. */
const strictUrl = (testStore: TestStore, expiresIn = 600): Promise<string> =>
  getSignedUrl(
    testStore.client,
    new PutObjectCommand({
      Bucket,
      Key: 'up/film.mp4',
      ContentType: 'video/mp4',
      ContentLength: body.length,
      ChecksumSHA256: sha256,
    }),
    {
      expiresIn,
      signableHeaders: new Set(['content-type', 'content-length', 'host']),
      unhoistableHeaders: new Set(['x-amz-checksum-sha256']),
    },
  );

const headers = { 'content-type': 'video/mp4', 'x-amz-checksum-sha256': sha256 };

const blobs = async ({ root }: TestStore): Promise<string[]> => {
  const entries = await readdir(join(root, Bucket, 'blobs'), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
};

test('a presigned PUT accepts exactly what was signed', async () => {
  const testStore = await openTestStore();
  const put = await testStore.send(await strictUrl(testStore), { method: 'PUT', headers, body });
  expect(put.status).toBe(200);
  expect(put.headers['x-amz-checksum-sha256']).toBe(sha256);
  const head = await testStore.client.send(
    new HeadObjectCommand({ Bucket, Key: 'up/film.mp4', ChecksumMode: 'ENABLED' }),
  );
  expect(head).toMatchObject({
    ContentType: 'video/mp4',
    ContentLength: body.length,
    ChecksumSHA256: sha256,
  });
});

test.each<
  [string, (url: string) => { url?: string; headers?: Record<string, string>; body?: string }, string]
>([
  ['a longer body', () => ({ body: `${body}!` }), '403 SignatureDoesNotMatch'],
  [
    'another type',
    () => ({ headers: { ...headers, 'content-type': 'text/html' } }),
    '403 SignatureDoesNotMatch',
  ],
  ['no type', () => ({ headers: { 'x-amz-checksum-sha256': sha256 } }), '403 SignatureDoesNotMatch'],
  ['other bytes of the same length', () => ({ body: 'THE VERY BYTES' }), '400 BadDigest'],
  [
    'a checksum of other bytes',
    () => ({ headers: { ...headers, 'x-amz-checksum-sha256': createHash('sha256').digest('base64') } }),
    '403 SignatureDoesNotMatch',
  ],
  ['another key', (url) => ({ url: url.replace('film.mp4', 'film.mp5') }), '403 SignatureDoesNotMatch'],
  ['another bucket', (url) => ({ url: url.replace('/works/', '/workz/') }), '403 SignatureDoesNotMatch'],
  [
    'a longer life',
    (url) => ({ url: url.replace('X-Amz-Expires=600', 'X-Amz-Expires=6000') }),
    '403 SignatureDoesNotMatch',
  ],
  [
    'another signature',
    (url) => ({ url: url.replace(/(X-Amz-Signature=)../, (_, name) => `${name}00`) }),
    '403 SignatureDoesNotMatch',
  ],
  ['another query parameter', (url) => ({ url: `${url}&versionId=1` }), '403 SignatureDoesNotMatch'],
  [
    'metadata that was not signed',
    () => ({ headers: { ...headers, 'x-amz-meta-role': 'admin' } }),
    '403 AccessDenied',
  ],
  [
    'a foreign key pair',
    (url) => ({ url: url.replace(credentials.accessKeyId, 'OTHERKEY') }),
    '403 InvalidAccessKeyId',
  ],
  [
    'another region',
    (url) => ({ url: url.replace('eu-central-1', 'us-east-1') }),
    '400 AuthorizationHeaderMalformed',
  ],
])('a presigned PUT refuses %s and stores nothing', async (_, change, refusal) => {
  const testStore = await openTestStore();
  const url = await strictUrl(testStore);
  const changed = change(url);
  const answer = await testStore.send(changed.url ?? url, {
    method: 'PUT',
    headers: changed.headers ?? headers,
    body: changed.body ?? body,
  });
  expect(errorCode(answer)).toBe(refusal);
  expect(await blobs(testStore)).toEqual([]);
});

test('a URL is valid until its last instant by the platform clock, and refused after it', async () => {
  const testStore = await openTestStore();
  const url = await strictUrl(testStore, 600);
  testStore.clock.advance(590_000);
  expect((await testStore.send(url, { method: 'PUT', headers, body })).status).toBe(200);
  testStore.clock.advance(12_000);
  const late = await testStore.send(url, { method: 'PUT', headers, body });
  expect(errorCode(late)).toBe('403 AccessDenied');
  expect(late.body).toContain('<Message>Request has expired</Message>');
});

test('a URL that is signed for the future is not valid yet', async () => {
  const testStore = await openTestStore();
  const url = await getSignedUrl(testStore.client, new GetObjectCommand({ Bucket, Key: 'k' }), {
    signingDate: new Date(Date.now() + 16 * 60_000),
  });
  expect((await testStore.send(url, { method: 'GET' })).body).toContain('Request is not valid yet');
});

test('a checksum that the signer moved into the query is binding as well', async () => {
  const testStore = await openTestStore();
  const command = new PutObjectCommand({ Bucket, Key: 'k', ChecksumSHA256: sha256 });
  const url = await getSignedUrl(testStore.client, command);
  expect(url).toContain('x-amz-checksum-sha256=');
  expect(errorCode(await testStore.send(url, { method: 'PUT', body: 'other' }))).toBe('400 BadDigest');
  expect((await testStore.send(url, { method: 'PUT', body })).status).toBe(200);
});

test('a URL for reading does not allow writing', async () => {
  const testStore = await openTestStore();
  await testStore.client.send(new PutObjectCommand({ Bucket, Key: 'k', Body: body }));
  const url = await getSignedUrl(testStore.client, new GetObjectCommand({ Bucket, Key: 'k' }));
  const ranged = await testStore.send(url, { method: 'GET', headers: { range: 'bytes=4-7' } });
  expect([ranged.status, ranged.body]).toEqual([206, 'very']);
  expect(errorCode(await testStore.send(url, { method: 'PUT', body }))).toBe('403 SignatureDoesNotMatch');
});

test('an unsigned request is refused', async () => {
  const testStore = await openTestStore();
  for (const method of ['GET', 'PUT', 'DELETE', 'POST']) {
    const answer = await testStore.send('/works/k', { method, headers: { 'content-length': '0' } });
    expect(errorCode(answer)).toBe('403 AccessDenied');
  }
  const stranger = testStore.createClient({ credentials: { ...credentials, secretAccessKey: 'guess' } });
  expect(await getErrorCode(stranger.send(new GetObjectCommand({ Bucket, Key: 'k' })))).toBe(
    '403 SignatureDoesNotMatch',
  );
});

test('a client with a wrong clock is refused, gets the time and succeeds', async () => {
  const testStore = await openTestStore();
  testStore.clock.advance(3 * dayMs);
  const unteachable = testStore.createClient({ maxAttempts: 1 });
  const put = new PutObjectCommand({ Bucket, Key: 'k', Body: body });
  expect(await getErrorCode(unteachable.send(put))).toBe('403 RequestTimeTooSkewed');
  expect((await testStore.client.send(put)).$metadata.httpStatusCode).toBe(200);
});

test('an upload without a length, or over 5 GiB, is refused before its bytes', async () => {
  const testStore = await openTestStore();
  const url = await getSignedUrl(
    testStore.createClient({ requestChecksumCalculation: 'WHEN_REQUIRED' }),
    new PutObjectCommand({ Bucket, Key: 'k' }),
  );
  const chunked = await testStore.send(url, {
    method: 'PUT',
    headers: { 'transfer-encoding': 'chunked' },
    body,
  });
  expect(errorCode(chunked)).toBe('411 MissingContentLength');
  const tooLong = { 'content-length': String(5 * 1024 ** 3 + 1) };
  expect(errorCode(await testStore.send(url, { method: 'PUT', headers: tooLong }))).toBe(
    '400 EntityTooLarge',
  );
});

test('a sender that reads only after its last byte still gets the reason of a refusal', async () => {
  const testStore = await openTestStore();
  const url = (await strictUrl(testStore)).replace('film.mp4', 'film.mp5');
  const bytes = Buffer.alloc(30 * 1024 * 1024);
  const outgoing = request(url, { method: 'PUT', headers: { ...headers, 'content-length': bytes.length } });
  const answered = once(outgoing, 'response');
  outgoing.end(bytes);
  await once(outgoing, 'finish');
  const [answer] = await answered;
  expect(answer.statusCode).toBe(403);
  answer.resume();
});

test('a form is refused', async () => {
  const testStore = await openTestStore();
  const body = new FormData();
  body.append('key', 'k');
  body.append('file', new Blob(['x']));
  const answer = await fetch(`${testStore.endpoint}/works`, { method: 'POST', body });
  expect(answer.status).toBe(501);
  expect(await blobs(testStore)).toEqual([]);
});
