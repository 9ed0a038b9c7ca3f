import { createHash } from 'node:crypto';
import { cp, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import {
  AbortMultipartUploadCommand,
  type CompletedPart,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  type CreateMultipartUploadCommandInput,
  GetObjectCommand,
  HeadObjectCommand,
  ListPartsCommand,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { expect, test } from 'vitest';
import { getErrorCode, openTestStore, readUploadIds, type TestStore } from './store-under-test.ts';

const upload = { Bucket: 'works', Key: 'film.mp4' };
const partBytes = 5 * 1024 * 1024;
const partOne = Buffer.alloc(partBytes, 1);
const partTwo = Buffer.from('the last part');
const whole = Buffer.concat([partOne, partTwo]);
const md5 = (bytes: Buffer) => createHash('md5').update(bytes).digest();

const begin = async ({ client }: TestStore, input: Partial<CreateMultipartUploadCommandInput> = {}) =>
  (await client.send(new CreateMultipartUploadCommand({ ...upload, ...input }))).UploadId ?? '';

const putPart = (
  { client }: TestStore,
  UploadId: string,
  PartNumber: number,
  Body: Buffer,
  input: object = {},
) => client.send(new UploadPartCommand({ ...upload, UploadId, PartNumber, Body, ...input }));

const complete = ({ client }: TestStore, UploadId: string, Parts: CompletedPart[], input: object = {}) =>
  client.send(
    new CompleteMultipartUploadCommand({ ...upload, UploadId, MultipartUpload: { Parts }, ...input }),
  );

const putBoth = async (testStore: TestStore, UploadId: string): Promise<CompletedPart[]> => [
  { PartNumber: 1, ETag: (await putPart(testStore, UploadId, 1, partOne)).ETag },
  { PartNumber: 2, ETag: (await putPart(testStore, UploadId, 2, partTwo)).ETag },
];

const blobCount = async ({ root }: TestStore): Promise<number> => {
  const entries = await readdir(join(root, 'works/blobs'), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).length;
};

test('parts sent in any order become one object, with the ETag of the parts', async () => {
  const testStore = await openTestStore();
  const id = await begin(testStore, { ContentType: 'video/mp4', Metadata: { order: 'o' }, Tagging: 'a=b' });
  const last = await putPart(testStore, id, 7, partTwo);
  const first = await putPart(testStore, id, 2, partOne);
  const done = await complete(testStore, id, [
    { PartNumber: 2, ETag: first.ETag },
    { PartNumber: 7, ETag: last.ETag },
  ]);
  const etag = createHash('md5')
    .update(Buffer.concat([md5(partOne), md5(partTwo)]))
    .digest('hex');
  expect(done.ETag).toBe(`"${etag}-2"`);
  const got = await testStore.client.send(new GetObjectCommand(upload));
  expect(got).toMatchObject({ ContentType: 'video/mp4', Metadata: { order: 'o' }, TagCount: 1 });
  expect(Buffer.compare(Buffer.from((await got.Body?.transformToByteArray()) ?? []), whole)).toBe(0);
  expect(testStore.events.map(({ detail }) => detail.reason)).toEqual(['CompleteMultipartUpload']);
});

test('a range may span two parts, and a part can be read by its number', async () => {
  const testStore = await openTestStore();
  const id = await begin(testStore);
  await complete(testStore, id, await putBoth(testStore, id));
  const get = (input: object) => testStore.client.send(new GetObjectCommand({ ...upload, ...input }));
  const crossing = await get({ Range: `bytes=${partBytes - 2}-${partBytes + 2}` });
  expect(Buffer.from((await crossing.Body?.transformToByteArray()) ?? []).toString('latin1')).toBe(
    '\u0001\u0001the',
  );
  const second = await get({ PartNumber: 2 });
  expect(second.PartsCount).toBe(2);
  expect(await second.Body?.transformToString()).toBe('the last part');
  expect(await getErrorCode(get({ PartNumber: 3 }))).toMatch(/^416/);
});

test('an upload continues after the store was closed and opened again', async () => {
  const testStore = await openTestStore();
  const id = await begin(testStore);
  const { ETag: one } = await putPart(testStore, id, 1, partOne);
  await testStore.reopen();
  const { Parts } = await testStore.client.send(new ListPartsCommand({ ...upload, UploadId: id }));
  expect(Parts).toMatchObject([{ PartNumber: 1, ETag: one, Size: partBytes }]);
  const { ETag: two } = await putPart(testStore, id, 2, partTwo);
  const parts = [
    { PartNumber: 1, ETag: one },
    { PartNumber: 2, ETag: two },
  ];
  await complete(testStore, id, parts);
  await testStore.reopen();
  const head = await testStore.client.send(new HeadObjectCommand(upload));
  expect(head.ContentLength).toBe(whole.length);
  expect(await blobCount(testStore)).toBe(2);
});

test('a repeated completion is answered as done', async () => {
  const testStore = await openTestStore();
  const id = await begin(testStore);
  const parts = await putBoth(testStore, id);
  const first = await complete(testStore, id, parts);
  await testStore.reopen();
  const again = await complete(testStore, id, parts);
  expect(again.ETag).toBe(first.ETag);
  expect(testStore.events).toHaveLength(1);
});

test('a crash between the completion and the end of its upload leaves the object and no upload', async () => {
  const testStore = await openTestStore();
  const id = await begin(testStore);
  const parts = await putBoth(testStore, id);
  const folder = join(testStore.root, 'works/uploads', id);
  await cp(folder, `${folder}.saved`, { recursive: true });
  await complete(testStore, id, parts);
  await testStore.store.close();
  await rename(`${folder}.saved`, folder);
  await testStore.reopen();
  const head = await testStore.client.send(new HeadObjectCommand(upload));
  expect(head.ContentLength).toBe(whole.length);
  expect(await getErrorCode(putPart(testStore, id, 3, partTwo))).toBe('404 NoSuchUpload');
  expect(await blobCount(testStore)).toBe(2);
});

test('a completion is refused for small parts, wrong order, wrong ETags and unknown parts, and can be corrected', async () => {
  const testStore = await openTestStore();
  const id = await begin(testStore);
  const parts = await putBoth(testStore, id);
  const { ETag: small } = await putPart(testStore, id, 3, partTwo);
  const [one, two] = parts;
  if (!one || !two) throw new Error('Two parts were put');
  const refusal = (chosen: CompletedPart[]) => getErrorCode(complete(testStore, id, chosen));
  expect(await refusal([one, two, { PartNumber: 3, ETag: small }])).toBe('400 EntityTooSmall');
  expect(await refusal([two, one])).toBe('400 InvalidPartOrder');
  expect(await refusal([one, one])).toBe('400 InvalidPartOrder');
  expect(await refusal([{ PartNumber: 1, ETag: two.ETag }])).toBe('400 InvalidPart');
  expect(await refusal([one, { PartNumber: 9, ETag: two.ETag }])).toBe('400 InvalidPart');
  expect(await refusal([])).toBe('400 MalformedXML');
  await complete(testStore, id, parts);
  expect(await blobCount(testStore)).toBe(2);
});

test('a part sent again replaces the one before, and its old ETag is refused', async () => {
  const testStore = await openTestStore();
  const id = await begin(testStore);
  const old = await putPart(testStore, id, 1, Buffer.from('old'));
  const fresh = await putPart(testStore, id, 1, Buffer.from('new'));
  expect(await blobCount(testStore)).toBe(1);
  expect(await getErrorCode(complete(testStore, id, [{ PartNumber: 1, ETag: old.ETag }]))).toBe(
    '400 InvalidPart',
  );
  await complete(testStore, id, [{ PartNumber: 1, ETag: fresh.ETag }]);
});

test('an aborted upload leaves nothing and is unknown from then on', async () => {
  const testStore = await openTestStore();
  const id = await begin(testStore);
  await putBoth(testStore, id);
  expect(await readUploadIds(testStore)).toEqual([id]);
  await testStore.client.send(new AbortMultipartUploadCommand({ ...upload, UploadId: id }));
  expect(await blobCount(testStore)).toBe(0);
  expect(await getErrorCode(putPart(testStore, id, 1, partTwo))).toBe('404 NoSuchUpload');
  expect(await getErrorCode(complete(testStore, id, [{ PartNumber: 1, ETag: 'x' }]))).toBe(
    '404 NoSuchUpload',
  );
  expect(await readUploadIds(testStore)).toEqual([]);
});

test('a refused conditional completion keeps the upload unchanged', async () => {
  const testStore = await openTestStore();
  await testStore.client.send(new PutObjectCommand({ ...upload, Body: 'there' }));
  const id = await begin(testStore);
  const parts = await putBoth(testStore, id);
  expect(await getErrorCode(complete(testStore, id, parts, { IfNoneMatch: '*' }))).toBe(
    '412 PreconditionFailed',
  );
  await complete(testStore, id, parts);
  const head = await testStore.client.send(new HeadObjectCommand(upload));
  expect(head.ContentLength).toBe(whole.length);
});

test('a composite SHA-256 is that of the parts, and each part must be named with its checksum', async () => {
  const testStore = await openTestStore();
  const sha = (bytes: Buffer) => createHash('sha256').update(bytes).digest();
  const id = await begin(testStore, { ChecksumAlgorithm: 'SHA256' });
  const withChecksum = { ChecksumAlgorithm: 'SHA256' };
  const one = await putPart(testStore, id, 1, partOne, withChecksum);
  const two = await putPart(testStore, id, 2, partTwo, withChecksum);
  expect(await getErrorCode(putPart(testStore, id, 3, partTwo, { ChecksumAlgorithm: 'CRC32' }))).toBe(
    '400 InvalidRequest',
  );
  const bare = [one, two].map(({ ETag }, place) => ({ ETag, PartNumber: place + 1 }));
  expect(await getErrorCode(complete(testStore, id, bare))).toBe('400 InvalidRequest');
  const named = [one, two].map(({ ETag, ChecksumSHA256 }, place) => ({
    ETag,
    ChecksumSHA256,
    PartNumber: place + 1,
  }));
  const wrong = named.map((part) => ({ ...part, ChecksumSHA256: two.ChecksumSHA256 }));
  expect(await getErrorCode(complete(testStore, id, wrong))).toBe('400 InvalidPart');
  const done = await complete(testStore, id, named);
  const composite = sha(Buffer.concat([sha(partOne), sha(partTwo)])).toString('base64');
  expect(done).toMatchObject({ ChecksumSHA256: `${composite}-2`, ChecksumType: 'COMPOSITE' });
  const head = await testStore.client.send(new HeadObjectCommand({ ...upload, ChecksumMode: 'ENABLED' }));
  expect(head).toMatchObject({ ChecksumSHA256: `${composite}-2`, ChecksumType: 'COMPOSITE' });
});

test('a presigned part accepts exactly its bytes', async () => {
  const testStore = await openTestStore();
  const id = await begin(testStore);
  const quiet = testStore.createClient({ requestChecksumCalculation: 'WHEN_REQUIRED' });
  const url = await getSignedUrl(
    quiet,
    new UploadPartCommand({ ...upload, UploadId: id, PartNumber: 1, ContentLength: partTwo.length }),
  );
  const other = await testStore.send(url.replace('partNumber=1', 'partNumber=2'), {
    method: 'PUT',
    body: partTwo,
  });
  expect(other.status).toBe(403);
  expect((await testStore.send(url, { method: 'PUT', body: 'longer than it' + 'x' })).status).toBe(403);
  const put = await testStore.send(url, { method: 'PUT', body: partTwo });
  expect(put.status).toBe(200);
  await complete(testStore, id, [{ PartNumber: 1, ETag: put.headers.etag }]);
});

test('parts are listed page by page', async () => {
  const testStore = await openTestStore();
  const id = await begin(testStore);
  for (const number of [1, 2, 3]) await putPart(testStore, id, number, partTwo);
  const list = (input: object) =>
    testStore.client.send(new ListPartsCommand({ ...upload, UploadId: id, ...input }));
  const page = await list({ MaxParts: 2 });
  expect(page).toMatchObject({ IsTruncated: true, NextPartNumberMarker: '2' });
  const rest = await list({ PartNumberMarker: page.NextPartNumberMarker });
  expect(rest.Parts?.map(({ PartNumber }) => PartNumber)).toEqual([3]);
});
