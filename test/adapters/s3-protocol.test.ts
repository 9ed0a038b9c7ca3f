import { GetObjectTaggingCommand } from '@aws-sdk/client-s3';
import { beforeEach, expect, test } from 'vitest';
import type { Presigned } from '#shared/adapters/presigned-request.ts';
import { s3Uploads, type Uploads } from '#shared/adapters/uploads.ts';
import {
  errorCode,
  openTestStore,
  plainBucket,
  type TestStore,
} from '#test/local/object-store/store-under-test.ts';

const Bucket = 'works';
const key = 'uploads/ord_1/upl_1';
const first = Buffer.alloc(5 * 1024 * 1024, 'star');
const last = Buffer.from('the last part');

let under: TestStore;
let uploads: Uploads;

beforeEach(async () => {
  under = await openTestStore(plainBucket({ versioned: true }));
  uploads = s3Uploads(() => Bucket, under.createClient({ requestChecksumCalculation: 'WHEN_REQUIRED' }));
});

const send = (method: string, { url, headers }: Presigned, body?: string | Buffer) =>
  under.send(url, { method, headers, ...(body !== undefined && { body }) });

const textBetween = (text: string, name: string): string =>
  new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1] ?? '';

const begin = async () => {
  const answer = await send('POST', await uploads.presignBegin(key, 'video/mp4', 60));
  expect(answer.status).toBe(200);
  return { key, multipartId: textBetween(answer.body, 'UploadId') };
};

const sendPart = async (file: Awaited<ReturnType<typeof begin>>, partNumber: number, body: Buffer) => {
  const request = await uploads.presignPart(file, { partNumber, size: body.length }, 60);
  return String((await send('PUT', request, body)).headers.etag);
};

test('a client begins, lists and completes parts by signed requests alone', async () => {
  const file = await begin();
  const etags = [await sendPart(file, 1, first), await sendPart(file, 2, last)];
  const listed = await send('GET', await uploads.presignMultipart('list', file, 60));
  expect([...listed.body.matchAll(/<PartNumber>(\d+)</g)].map(([, found]) => found)).toEqual(['1', '2']);
  const parts = etags.map(
    (etag, at) => `<Part><PartNumber>${at + 1}</PartNumber><ETag>${etag}</ETag></Part>`,
  );
  const whole = `<CompleteMultipartUpload>${parts.join('')}</CompleteMultipartUpload>`;
  const completed = await send('POST', await uploads.presignMultipart('complete', file, 60), whole);
  expect(textBetween(completed.body, 'Key')).toBe(key);
  expect(await uploads.find(key)).toMatchObject({
    size: first.length + last.length,
    contentType: 'video/mp4',
  });
  const { TagSet } = await under.client.send(new GetObjectTaggingCommand({ Bucket, Key: key }));
  expect(TagSet).toEqual([{ Key: 'state', Value: 'unused' }]);
});

test('a client aborts parts by a signed request, and again', async () => {
  const file = await begin();
  await sendPart(file, 1, first);
  expect((await send('DELETE', await uploads.presignMultipart('abort', file, 60))).status).toBe(204);
  expect(await uploads.listParts(file)).toBeUndefined();
  await uploads.abort(file);
  const again = await begin();
  await uploads.abort(again);
  expect(await uploads.listParts(again)).toBeUndefined();
});

test('what was signed for one operation, type or tag does no other', async () => {
  const { url, headers } = await uploads.presignBegin(key, 'video/mp4', 60);
  expect(errorCode(await send('POST', { url, headers: { ...headers, 'content-type': 'text/html' } }))).toBe(
    '403 SignatureDoesNotMatch',
  );
  expect(
    (await send('POST', { url, headers: { ...headers, 'x-amz-tagging': 'state=submitted' } })).status,
  ).toBe(403);
  const list = await uploads.presignMultipart('list', await begin(), 60);
  expect(errorCode(await send('DELETE', list))).toBe('403 SignatureDoesNotMatch');
});

test('a file without a digest is stored with its length and type alone', async () => {
  const request = await uploads.presignPut(
    key,
    { contentType: 'video/mp4', size: last.length, sha256: '' },
    60,
  );
  expect(Object.keys(request.headers)).not.toContain('x-amz-checksum-sha256');
  expect((await send('PUT', request, first)).status).toBe(403);
  expect((await send('PUT', request, last)).status).toBe(200);
  expect(await uploads.find(key)).toMatchObject({ size: last.length });
});
