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
import { getErrorCode, openTestStore, plainBucket, type TestStore } from './store-under-test.ts';

const Bucket = 'works';

const putAll = async ({ client }: TestStore, keys: string[]): Promise<void> => {
  for (const Key of keys) await client.send(new PutObjectCommand({ Bucket, Key, Body: Key }));
};

/** Every page of a listing, keys and prefixes in one line each. */
const pages = async (
  { client }: TestStore,
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

test('a listing with a delimiter groups keys, page by page, and shows each once', async () => {
  const testStore = await openTestStore();
  await putAll(testStore, ['a', 'b/1', 'b/2', 'b/3', 'c', 'd/x/1', 'd/y', 'e']);
  expect(await pages(testStore, { Delimiter: '/' })).toEqual([['a', 'b/', 'c', 'd/', 'e']]);
  expect(await pages(testStore, { Delimiter: '/', MaxKeys: 2 })).toEqual([['a', 'b/'], ['c', 'd/'], ['e']]);
  expect(await pages(testStore, { Delimiter: '/', Prefix: 'd/' })).toEqual([['d/x/', 'd/y']]);
  expect(await pages(testStore, { Prefix: 'b/', MaxKeys: 2 })).toEqual([['b/1', 'b/2'], ['b/3']]);
  expect(await pages(testStore, { StartAfter: 'c' })).toEqual([['d/x/1', 'd/y', 'e']]);
  expect(await pages(testStore, { Prefix: 'none' })).toEqual([[]]);
});

test('a page that ends exactly at the last key is not truncated', async () => {
  const testStore = await openTestStore();
  await putAll(testStore, ['a', 'b']);
  const page = await testStore.client.send(new ListObjectsV2Command({ Bucket, MaxKeys: 2 }));
  expect(page.IsTruncated).toBe(false);
});

test('keys are in the order of their UTF-8 bytes', async () => {
  const testStore = await openTestStore();
  await putAll(testStore, ['\u{1f3ac}', '\uff5e', 'z', 'Z', 'é']);
  const { Contents } = await testStore.client.send(new ListObjectsV2Command({ Bucket }));
  expect(Contents?.map(({ Key }) => Key)).toEqual(['Z', 'z', 'é', '\uff5e', '\u{1f3ac}']);
});

test('an invented continuation token is refused', async () => {
  const testStore = await openTestStore();
  const list = testStore.client.send(new ListObjectsV2Command({ Bucket, ContinuationToken: '!!' }));
  expect(await getErrorCode(list)).toBe('400 InvalidArgument');
});

test('a versioned bucket keeps overwritten and deleted objects', async () => {
  const testStore = await openTestStore(plainBucket({ versioned: true }));
  const { client } = testStore;
  const object = { Bucket, Key: 'k' };
  const put = (Body: string) => client.send(new PutObjectCommand({ ...object, Body }));
  const read = async (VersionId?: string) =>
    (await client.send(new GetObjectCommand({ ...object, VersionId }))).Body?.transformToString();
  const one = await put('one');
  const two = await put('two');
  const marker = await client.send(new DeleteObjectCommand(object));
  expect(marker.DeleteMarker).toBe(true);
  expect(await getErrorCode(read())).toBe('404 NoSuchKey');
  expect(await getErrorCode(read(marker.VersionId))).toBe('405 MethodNotAllowed');
  expect(await getErrorCode(read('unknown'))).toBe('404 NoSuchVersion');
  await testStore.reopen();
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

test('each change is published as an EventBridge event, in a visible order', async () => {
  const testStore = await openTestStore(plainBucket({ versioned: true }));
  const object = { Bucket, Key: 'a b/ü' };
  const put = await testStore.client.send(new PutObjectCommand({ ...object, Body: 'one' }));
  await testStore.client.send(new DeleteObjectCommand(object));
  await testStore.client.send(new DeleteObjectCommand({ ...object, VersionId: put.VersionId }));
  expect(testStore.events).toMatchObject([
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
  const sequencers = testStore.events.slice(0, 2).map(({ detail }) => detail.object.sequencer);
  expect([...sequencers].sort()).toEqual(sequencers);
});
