import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import { createPresignedPost, type PresignedPostOptions } from '@aws-sdk/s3-presigned-post';
import { expect, test } from 'vitest';
import { openTestStore, type TestStore } from './store-under-test.ts';

type Fields = Record<string, string>;

const presign = ({ client }: TestStore, options: Partial<PresignedPostOptions> = {}) =>
  createPresignedPost(client, {
    Bucket: 'works',
    Key: 'up/film.mp4',
    Conditions: [
      ['content-length-range', 4, 10],
      ['starts-with', '$Content-Type', 'video/'],
    ],
    ...options,
  });

/** Posts a form as a browser does, and returns the status with the error's code. */
const post = async (url: string, fields: Fields, file: string | Blob = '1234567'): Promise<string> => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([file]), 'holiday film.mp4');
  const answer = await fetch(url, { method: 'POST', body: form, redirect: 'manual' });
  const code = /<Code>(\w+)<\/Code>/.exec(await answer.text())?.[1];
  return code ? `${answer.status} ${code}` : String(answer.status);
};

const blobCount = async ({ root }: TestStore): Promise<number> => {
  const entries = await readdir(join(root, 'works/blobs'), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).length;
};

const typed = { 'Content-Type': 'video/mp4' };

test('a form within its policy is stored under the key and type that it names', async () => {
  const testStore = await openTestStore();
  const { url, fields } = await presign(testStore, { Fields: { 'x-amz-meta-order': 'ord_1' } });
  expect(await post(url, { ...fields, ...typed })).toBe('204');
  const got = await testStore.client.send(new GetObjectCommand({ Bucket: 'works', Key: 'up/film.mp4' }));
  expect(got).toMatchObject({ ContentType: 'video/mp4', Metadata: { order: 'ord_1' } });
  expect(await got.Body?.transformToString()).toBe('1234567');
  expect(testStore.events.map(({ detail }) => detail.reason)).toEqual(['POST Object']);
});

test.each<[string, (fields: Fields) => Fields, string | undefined, string]>([
  ['a file of more bytes', (fields) => fields, '12345678901', '400 EntityTooLarge'],
  ['a file of fewer bytes', (fields) => fields, '123', '400 EntityTooSmall'],
  ['another type', (fields) => ({ ...fields, 'Content-Type': 'text/html' }), undefined, '403 AccessDenied'],
  ['another key', (fields) => ({ ...fields, key: 'up/other' }), undefined, '403 AccessDenied'],
  ['another field', (fields) => ({ ...fields, 'x-amz-meta-role': 'admin' }), undefined, '403 AccessDenied'],
  [
    'another signature',
    (fields) => ({ ...fields, 'X-Amz-Signature': '0'.repeat(64) }),
    undefined,
    '403 SignatureDoesNotMatch',
  ],
  ['no policy', ({ Policy: _, ...fields }) => fields, undefined, '403 AccessDenied'],
  [
    'a forged policy',
    (fields) => ({
      ...fields,
      Policy: Buffer.from('{"expiration":"2999-01-01T00:00:00Z","conditions":[]}').toString('base64'),
    }),
    undefined,
    '403 SignatureDoesNotMatch',
  ],
])('%s is refused and leaves nothing', async (_, change, file, refusal) => {
  const testStore = await openTestStore();
  const { url, fields } = await presign(testStore);
  expect(await post(url, change({ ...fields, ...typed }), file)).toBe(refusal);
  expect(await blobCount(testStore)).toBe(0);
});

test('the range of lengths includes both of its ends', async () => {
  const testStore = await openTestStore();
  const { url, fields } = await presign(testStore);
  expect(await post(url, { ...fields, ...typed }, '1234')).toBe('204');
  expect(await post(url, { ...fields, ...typed }, '1234567890')).toBe('204');
});

test('a policy ends by the platform clock', async () => {
  const testStore = await openTestStore();
  const { url, fields } = await presign(testStore, { Expires: 60 });
  testStore.clock.advance(61_000);
  expect(await post(url, { ...fields, ...typed })).toBe('403 AccessDenied');
});

test('a form may bind its bytes by a checksum', async () => {
  const testStore = await openTestStore();
  const sha256 = createHash('sha256').update('1234567').digest('base64');
  const { url, fields } = await presign(testStore, { Fields: { 'x-amz-checksum-sha256': sha256 } });
  expect(await post(url, { ...fields, ...typed }, '7654321')).toBe('400 BadDigest');
  expect(await post(url, { ...fields, ...typed })).toBe('204');
});

test('the key contains the name of the file, and the response has the requested status', async () => {
  const testStore = await openTestStore();
  const { url, fields } = await presign(testStore, {
    Key: 'up/${' + 'filename}',
    Conditions: [
      ['starts-with', '$success_action_status', ''],
      ['starts-with', '$success_action_redirect', ''],
    ],
  });
  expect(await post(url, { ...fields, success_action_status: '201', success_action_redirect: '' })).toBe(
    '201',
  );
  expect(testStore.events.map(({ detail }) => detail.object.key)).toEqual(['up/holiday film.mp4']);
  const redirected = { success_action_status: '', success_action_redirect: 'https://example.com/done' };
  expect(await post(url, { ...fields, ...redirected })).toBe('303');
});

test('a file with line breaks and dashes is stored byte by byte', async () => {
  const testStore = await openTestStore();
  const { url, fields } = await presign(testStore, { Conditions: [] });
  const boundaryLikeBody = `${'\r\n--'.repeat(50_000)}\r\n-`;
  expect(await post(url, fields, boundaryLikeBody)).toBe('204');
  const got = await testStore.client.send(new GetObjectCommand({ Bucket: 'works', Key: 'up/film.mp4' }));
  expect((await got.Body?.transformToString()) === boundaryLikeBody).toBe(true);
});

test('a sender that reads only after its last byte still gets the reason of a refusal', async () => {
  const testStore = await openTestStore();
  const { url, fields } = await presign(testStore);
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...typed })) form.append(name, value);
  form.append('file', new Blob([new Uint8Array(30 * 1024 * 1024)]), 'film.mp4');
  const encoded = new Request(url, { method: 'POST', body: form });
  const body = Buffer.from(await encoded.arrayBuffer());
  const headers = {
    'content-type': encoded.headers.get('content-type') ?? '',
    'content-length': body.length,
  };
  const outgoing = request(url, { method: 'POST', headers });
  const answered = once(outgoing, 'response');
  outgoing.end(body);
  await once(outgoing, 'finish');
  const [answer] = await answered;
  expect(answer.statusCode).toBe(400);
  answer.resume();
});

test('a form without a file, or a truncated one, is refused', async () => {
  const testStore = await openTestStore();
  const { fields } = await presign(testStore, { Conditions: [] });
  const lines = Object.entries(fields).map(
    ([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const send = (body: string) =>
    testStore.send('/works', {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
      body,
    });
  const file = '--b\r\nContent-Disposition: form-data; name="file"; filename="f"\r\n\r\nbytes';
  expect((await send(`${lines.join('')}--b--\r\n`)).body).toContain('<Code>InvalidArgument</Code>');
  expect((await send(lines.join('') + file)).body).toContain('<Code>IncompleteBody</Code>');
  expect((await send(`${lines.join('') + file}\r\n--b--\r\n`)).status).toBe(204);
});
