import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { getErrorCode, openTestStore, plainBucket, readVersions } from './store-under-test.ts';

const Bucket = 'works';

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
  expect(await readVersions(testStore)).toMatchObject([
    [
      'k',
      [
        { kind: 'deleteMarker', versionId: marker.VersionId },
        { kind: 'object', versionId: two.VersionId },
        { kind: 'object', versionId: one.VersionId },
      ],
    ],
  ]);
  await client.send(new DeleteObjectCommand({ ...object, VersionId: marker.VersionId }));
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
