import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import {
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectAclCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  NoSuchKey,
  NotFound,
  PutBucketPolicyCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { expect, test } from 'vitest';
import { getErrorCode, openTestStore, readVersions } from './store-under-test.ts';

const Bucket = 'works';

/** Every blob on disk, in any folder. */
const blobsOf = async (root: string, bucket = Bucket): Promise<string[]> => {
  const entries = await readdir(join(root, bucket, 'blobs'), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
};

test('an object is returned as it was put, with its type, headers, metadata and tags', async () => {
  const { client } = await openTestStore();
  const put = await client.send(
    new PutObjectCommand({
      Bucket,
      Key: 'a/film.mp4',
      Body: 'the bytes',
      ContentType: 'video/mp4',
      ContentDisposition: 'attachment; filename="film.mp4"',
      CacheControl: 'max-age=60',
      Metadata: { order: 'ord_1', title: 'night' },
      Tagging: 'kind=work&stage=raw',
      ServerSideEncryption: 'aws:kms',
      SSEKMSKeyId: 'key-1',
    }),
  );
  const md5 = createHash('md5').update('the bytes').digest('hex');
  expect(put).toMatchObject({ ETag: `"${md5}"`, ServerSideEncryption: 'aws:kms', SSEKMSKeyId: 'key-1' });
  const got = await client.send(new GetObjectCommand({ Bucket, Key: 'a/film.mp4' }));
  expect(await got.Body?.transformToString()).toBe('the bytes');
  expect(got).toMatchObject({
    ETag: `"${md5}"`,
    ContentLength: 9,
    ContentType: 'video/mp4',
    ContentDisposition: 'attachment; filename="film.mp4"',
    CacheControl: 'max-age=60',
    Metadata: { order: 'ord_1', title: 'night' },
    TagCount: 2,
    ServerSideEncryption: 'aws:kms',
    AcceptRanges: 'bytes',
  });
  expect(got.VersionId).toBeUndefined();
});

test('missing objects are refused with the error classes of the SDK', async () => {
  const { client } = await openTestStore();
  const missing = { Bucket, Key: 'none' };
  await expect(client.send(new GetObjectCommand(missing))).rejects.toBeInstanceOf(NoSuchKey);
  await expect(client.send(new HeadObjectCommand(missing))).rejects.toBeInstanceOf(NotFound);
  expect(
    await getErrorCode(client.send(new PutObjectCommand({ Bucket: 'nowhere', Key: 'k', Body: 'x' }))),
  ).toBe('404 NoSuchBucket');
});

test.each([
  ['bytes=0-3', '0123', 'bytes 0-3/10'],
  ['bytes=7-', '789', 'bytes 7-9/10'],
  ['bytes=-2', '89', 'bytes 8-9/10'],
  ['bytes=-99', '0123456789', 'bytes 0-9/10'],
  ['bytes=9-99', '9', 'bytes 9-9/10'],
])('the range %s returns exactly its bytes', async (Range, text, contentRange) => {
  const { client } = await openTestStore();
  await client.send(new PutObjectCommand({ Bucket, Key: 'k', Body: '0123456789' }));
  const got = await client.send(new GetObjectCommand({ Bucket, Key: 'k', Range }));
  expect(await got.Body?.transformToString()).toBe(text);
  expect(got).toMatchObject({ ContentRange: contentRange, ContentLength: text.length });
  expect(got.$metadata.httpStatusCode).toBe(206);
});

test('a range after the end is not satisfiable, and an invalid one returns the whole object', async () => {
  const { client } = await openTestStore();
  await client.send(new PutObjectCommand({ Bucket, Key: 'k', Body: '0123456789' }));
  const get = (Range: string) => client.send(new GetObjectCommand({ Bucket, Key: 'k', Range }));
  expect(await getErrorCode(get('bytes=10-'))).toBe('416 InvalidRange');
  expect(await getErrorCode(get('bytes=-0'))).toBe('416 InvalidRange');
  for (const odd of ['bytes=5-2', 'bytes=0-1,3-4', 'lines=1-2']) {
    expect((await get(odd)).$metadata.httpStatusCode).toBe(200);
  }
});

test('reads are conditional on the ETag and on the date', async () => {
  const { client } = await openTestStore();
  const { ETag } = await client.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'x' }));
  const get = (conditions: object) => client.send(new GetObjectCommand({ Bucket, Key: 'k', ...conditions }));
  expect((await get({ IfMatch: ETag })).$metadata.httpStatusCode).toBe(200);
  expect(await getErrorCode(get({ IfMatch: '"other"' }))).toBe('412 PreconditionFailed');
  expect(await getErrorCode(get({ IfNoneMatch: ETag }))).toMatch(/^304/);
  expect((await get({ IfNoneMatch: '"other"' })).$metadata.httpStatusCode).toBe(200);
  expect(await getErrorCode(get({ IfModifiedSince: new Date(Date.now() + 60_000) }))).toMatch(/^304/);
  expect(await getErrorCode(get({ IfUnmodifiedSince: new Date(0) }))).toBe('412 PreconditionFailed');
});

test('writes are conditional: no object may exist, or only the named one', async () => {
  const { client, root } = await openTestStore();
  const put = (conditions: object) =>
    client.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'x', ...conditions }));
  expect(await getErrorCode(put({ IfMatch: '"any"' }))).toBe('404 NoSuchKey');
  const { ETag } = await put({ IfNoneMatch: '*' });
  expect(await getErrorCode(put({ IfNoneMatch: '*' }))).toBe('412 PreconditionFailed');
  expect(await getErrorCode(put({ IfMatch: '"other"' }))).toBe('412 PreconditionFailed');
  await put({ IfMatch: ETag });
  expect(await blobsOf(root)).toHaveLength(1);
});

test('of many concurrent conditional creations exactly one succeeds', async () => {
  const { client, root } = await openTestStore();
  const writers = Array.from({ length: 8 }, (_, writer) =>
    getErrorCode(
      client.send(new PutObjectCommand({ Bucket, Key: 'k', Body: `w${writer}`, IfNoneMatch: '*' })),
    ),
  );
  const outcomes = await Promise.all(writers);
  expect(outcomes.filter((outcome) => outcome === 'no refusal')).toHaveLength(1);
  expect(await blobsOf(root)).toHaveLength(1);
});

test.each([
  '../../../etc/passwd',
  'a/../b',
  './.',
  'with space + plus',
  'percent%2Fslash',
  'null\u0000and\rreturn\nfeed\ttab',
  'unicode/影片 🎬/é',
  '/leading//double/',
  'quotes"\'<&>;?#[]=',
  'x'.repeat(1024),
])('the key %j round-trips through put, get and delete', async (Key) => {
  const testStore = await openTestStore();
  const { client } = testStore;
  await client.send(new PutObjectCommand({ Bucket, Key, Body: Key }));
  const got = await client.send(new GetObjectCommand({ Bucket, Key }));
  expect(await got.Body?.transformToString()).toBe(Key);
  expect((await readVersions(testStore)).map(([key]) => key)).toEqual([Key]);
  await client.send(new DeleteObjectCommand({ Bucket, Key }));
  await expect(client.send(new GetObjectCommand({ Bucket, Key }))).rejects.toBeInstanceOf(NoSuchKey);
});

test('a key of 1,024 bytes is the longest', async () => {
  const { client } = await openTestStore();
  const put = (Key: string) => getErrorCode(client.send(new PutObjectCommand({ Bucket, Key, Body: 'x' })));
  expect(await put(`${'x'.repeat(1022)}é`)).toBe('no refusal');
  expect(await put(`${'x'.repeat(1023)}é`)).toBe('400 KeyTooLongError');
});

test('a signed URL may set the headers of the response', async () => {
  const { client } = await openTestStore();
  await client.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'x', ContentType: 'video/mp4' }));
  const get = (ResponseContentDisposition: string) =>
    client.send(
      new GetObjectCommand({
        Bucket,
        Key: 'k',
        ResponseContentType: 'text/plain',
        ResponseContentDisposition,
      }),
    );
  expect(await get('attachment; filename="a.mp4"')).toMatchObject({
    ContentType: 'text/plain',
    ContentDisposition: 'attachment; filename="a.mp4"',
  });
  expect(await getErrorCode(get('attachment\r\nset-cookie: x'))).toBe('400 InvalidArgument');
});

test('metadata beyond ASCII is returned in RFC 2047, and over 2 KB of it is refused', async () => {
  const { client, send } = await openTestStore();
  const put = (title: string) => new PutObjectCommand({ Bucket, Key: 'k', Metadata: { title } });
  // A presigned URL has metadata in its query, where it may be any text.
  const answer = await send(await getSignedUrl(client, put('夜')), {
    method: 'PUT',
    headers: { 'content-length': '0' },
  });
  expect(answer.status).toBe(200);
  const { Metadata } = await client.send(new HeadObjectCommand({ Bucket, Key: 'k' }));
  expect(Metadata?.title).toBe(`=?UTF-8?B?${Buffer.from('夜').toString('base64')}?=`);
  expect(
    await getErrorCode(
      client.send(
        new PutObjectCommand({ Bucket, Key: 'k', Body: 'x', Metadata: { title: 'x'.repeat(2048) } }),
      ),
    ),
  ).toBe('400 MetadataTooLarge');
});

test('tags are put and read, and refused beyond ten', async () => {
  const { client } = await openTestStore();
  const object = { Bucket, Key: 'k' };
  await client.send(new PutObjectCommand({ ...object, Body: 'x', Tagging: 'a=1' }));
  const tags = async () => (await client.send(new GetObjectTaggingCommand(object))).TagSet;
  const put = (TagSet: { Key: string; Value: string }[]) =>
    client.send(new PutObjectTaggingCommand({ ...object, Tagging: { TagSet } }));
  expect(await tags()).toEqual([{ Key: 'a', Value: '1' }]);
  await put([{ Key: 'b', Value: 'two & <three>' }]);
  expect(await tags()).toEqual([{ Key: 'b', Value: 'two & <three>' }]);
  await put([]);
  expect(await tags()).toEqual([]);
  const eleven = Array.from({ length: 11 }, (_, place) => ({ Key: `k${place}`, Value: '' }));
  expect(await getErrorCode(put(eleven))).toBe('400 InvalidTag');
  expect(await getErrorCode(put([{ Key: 'k'.repeat(129), Value: '' }]))).toBe('400 InvalidTag');
  await put(eleven.slice(1));
  expect(await tags()).toHaveLength(10);
});

test('overwriting and deleting leave no bytes on disk', async () => {
  const { client, root } = await openTestStore();
  const object = { Bucket, Key: 'k' };
  await client.send(new PutObjectCommand({ ...object, Body: 'one' }));
  await client.send(new PutObjectCommand({ ...object, Body: 'two' }));
  expect(await blobsOf(root)).toHaveLength(1);
  await client.send(new DeleteObjectCommand(object));
  expect(await blobsOf(root)).toEqual([]);
  expect(await getErrorCode(client.send(new DeleteObjectCommand(object)))).toBe('no refusal');
});

test('a reader gets the bytes with which it began, although they are replaced meanwhile', async () => {
  const { client, root } = await openTestStore();
  const object = { Bucket, Key: 'k' };
  const Body = Buffer.alloc(16 * 1024 * 1024, 1);
  await client.send(new PutObjectCommand({ ...object, Body }));
  const got = await client.send(new GetObjectCommand(object));
  await client.send(new PutObjectCommand({ ...object, Body: 'new' }));
  const bytes = await got.Body?.transformToByteArray();
  expect(Buffer.compare(Buffer.from(bytes ?? []), Body)).toBe(0);
  await expect.poll(() => blobsOf(root)).toHaveLength(1);
});

/** What S3 has and this store has not, because nothing of the product uses it. */
const unsupported: readonly [string, (client: S3Client) => Promise<unknown>][] = [
  ['an ACL', (client) => client.send(new GetObjectAclCommand({ Bucket, Key: 'k' }))],
  ['a bucket policy', (client) => client.send(new PutBucketPolicyCommand({ Bucket, Policy: '{}' }))],
  ['a listing', (client) => client.send(new ListObjectsV2Command({ Bucket }))],
  ['a listing of versions', (client) => client.send(new ListObjectVersionsCommand({ Bucket }))],
  ['a copy', (client) => client.send(new CopyObjectCommand({ Bucket, Key: 'l', CopySource: `${Bucket}/k` }))],
  [
    'a deletion of several objects',
    (client) => client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key: 'k' }] } })),
  ],
  [
    'another checksum',
    (client) => client.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'y', ChecksumAlgorithm: 'SHA1' })),
  ],
  [
    'a checksum of a whole multipart upload',
    (client) =>
      client.send(
        new CreateMultipartUploadCommand({
          Bucket,
          Key: 'k',
          ChecksumAlgorithm: 'CRC32',
          ChecksumType: 'FULL_OBJECT',
        }),
      ),
  ],
  [
    'a streamed body',
    (client) =>
      client.send(
        new PutObjectCommand({ Bucket, Key: 'k', Body: Readable.from([Buffer.from('y')]), ContentLength: 1 }),
      ),
  ],
];

test.each(unsupported)('%s is refused and changes nothing', async (_, send) => {
  const { client } = await openTestStore();
  await client.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'x' }));
  expect(await getErrorCode(send(client))).toBe('501 NotImplemented');
  const got = await client.send(new GetObjectCommand({ Bucket, Key: 'k' }));
  expect(await got.Body?.transformToString()).toBe('x');
});
