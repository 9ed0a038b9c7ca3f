import {
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  type ListObjectsV2CommandInput,
  ListObjectVersionsCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { openStore, plainBucket, refusalOf, type StoreUnderTest } from './store-under-test.ts';

const Bucket = 'works';

const putAll = async ({ client }: StoreUnderTest, keys: string[]): Promise<void> => {
  for (const Key of keys) await client.send(new PutObjectCommand({ Bucket, Key, Body: Key }));
};

/** Every page of a listing, keys and prefixes in one line each. */
const pages = async (
  { client }: StoreUnderTest,
  input: Partial<ListObjectsV2CommandInput>,
): Promise<string[][]> => {
  const found: string[][] = [];
  let ContinuationToken: string | undefined;
  do {
    const page = await client.send(
      new ListObjectsV2Command({ Bucket, ...input, ...(ContinuationToken ? { ContinuationToken } : {}) }),
    );
    const keys = (page.Contents ?? []).map(({ Key }) => Key ?? '');
    const prefixes = (page.CommonPrefixes ?? []).map(({ Prefix }) => Prefix ?? '');
    expect(page.KeyCount).toBe(keys.length + prefixes.length);
    found.push([...keys, ...prefixes].sort());
    ContinuationToken = page.NextContinuationToken;
  } while (ContinuationToken);
  return found;
};

test('a listing with a delimiter rolls keys up, page by page, showing each once', async () => {
  const under = await openStore();
  await putAll(under, ['a', 'b/1', 'b/2', 'b/3', 'c', 'd/x/1', 'd/y', 'e']);
  expect(await pages(under, { Delimiter: '/' })).toEqual([['a', 'b/', 'c', 'd/', 'e']]);
  expect(await pages(under, { Delimiter: '/', MaxKeys: 2 })).toEqual([['a', 'b/'], ['c', 'd/'], ['e']]);
  expect(await pages(under, { Delimiter: '/', Prefix: 'd/' })).toEqual([['d/x/', 'd/y']]);
  expect(await pages(under, { Prefix: 'b/', MaxKeys: 2 })).toEqual([['b/1', 'b/2'], ['b/3']]);
  expect(await pages(under, { StartAfter: 'c' })).toEqual([['d/x/1', 'd/y', 'e']]);
  expect(await pages(under, { Prefix: 'none' })).toEqual([[]]);
});

test('a page that ends exactly at the last key is not truncated', async () => {
  const under = await openStore();
  await putAll(under, ['a', 'b']);
  const page = await under.client.send(new ListObjectsV2Command({ Bucket, MaxKeys: 2 }));
  expect(page.IsTruncated).toBe(false);
});

test('keys are in the order of their UTF-8 bytes', async () => {
  const under = await openStore();
  await putAll(under, ['\u{1f3ac}', '\uff5e', 'z', 'Z', 'é']);
  const { Contents } = await under.client.send(new ListObjectsV2Command({ Bucket }));
  expect(Contents?.map(({ Key }) => Key)).toEqual(['Z', 'z', 'é', '\uff5e', '\u{1f3ac}']);
});

test('a continuation token that was made up is refused', async () => {
  const under = await openStore();
  const list = under.client.send(new ListObjectsV2Command({ Bucket, ContinuationToken: '!!' }));
  expect(await refusalOf(list)).toBe('400 InvalidArgument');
});

test('a versioned bucket keeps what is overwritten and what is deleted', async () => {
  const under = await openStore(plainBucket({ versioned: true }));
  const { client } = under;
  const object = { Bucket, Key: 'k' };
  const put = (Body: string) => client.send(new PutObjectCommand({ ...object, Body }));
  const read = async (VersionId?: string) =>
    (await client.send(new GetObjectCommand({ ...object, VersionId }))).Body?.transformToString();
  const one = await put('one');
  const two = await put('two');
  const marker = await client.send(new DeleteObjectCommand(object));
  expect(marker.DeleteMarker).toBe(true);
  expect(await refusalOf(read())).toBe('404 NoSuchKey');
  expect(await refusalOf(read(marker.VersionId))).toBe('405 MethodNotAllowed');
  expect(await refusalOf(read('unknown'))).toBe('404 NoSuchVersion');
  await under.reopen();
  expect(await read(one.VersionId)).toBe('one');
  expect(await read(two.VersionId)).toBe('two');
  const listed = await client.send(new ListObjectVersionsCommand({ Bucket }));
  expect(listed.Versions?.map(({ VersionId }) => VersionId)).toEqual([two.VersionId, one.VersionId]);
  expect(listed.DeleteMarkers).toMatchObject([{ VersionId: marker.VersionId, IsLatest: true }]);
  expect((await client.send(new ListObjectsV2Command({ Bucket }))).KeyCount).toBe(0);
  const undelete = { Objects: [{ Key: 'k', VersionId: marker.VersionId }] };
  await client.send(new DeleteObjectsCommand({ Bucket, Delete: undelete }));
  expect(await read()).toBe('two');
  await client.send(new DeleteObjectCommand({ ...object, VersionId: two.VersionId }));
  expect(await read()).toBe('one');
  expect((await client.send(new HeadObjectCommand(object))).VersionId).toBe(one.VersionId);
});

test('each change is announced as EventBridge would be told, in an order that can be seen', async () => {
  const under = await openStore(plainBucket({ versioned: true }));
  const object = { Bucket, Key: 'a b/ü' };
  const put = await under.client.send(new PutObjectCommand({ ...object, Body: 'one' }));
  await under.client.send(new DeleteObjectCommand(object));
  await under.client.send(new DeleteObjectCommand({ ...object, VersionId: put.VersionId }));
  expect(under.events).toMatchObject([
    {
      detailType: 'Object Created',
      detail: {
        bucket: { name: Bucket },
        object: { key: 'a b/ü', size: 3, etag: put.ETag?.replaceAll('"', ''), 'version-id': put.VersionId },
        reason: 'PutObject',
      },
    },
    {
      detailType: 'Object Deleted',
      detail: { reason: 'DeleteObject', 'deletion-type': 'Delete Marker Created' },
    },
    { detailType: 'Object Deleted', detail: { 'deletion-type': 'Permanently Deleted' } },
  ]);
  const sequencers = under.events.slice(0, 2).map(({ detail }) => detail.object.sequencer);
  expect([...sequencers].sort()).toEqual(sequencers);
});
