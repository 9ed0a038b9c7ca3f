import { CreateMultipartUploadCommand, PutObjectCommand, PutObjectTaggingCommand } from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { expiryTimeOf } from '#infra/local/object-store/storage/lifecycle.ts';
import {
  dayMs,
  openTestStore,
  plainBucket,
  readUploadIds,
  readVersions,
  type TestStore,
} from './store-under-test.ts';

const Bucket = 'works';

const keys = async (testStore: TestStore): Promise<string[]> =>
  (await readVersions(testStore)).map(([key]) => key);

test('a rule is due at the first midnight UTC after its days', () => {
  const at = (text: string) => Date.parse(text);
  expect(expiryTimeOf(at('2026-11-22T10:30:00Z'), 3)).toBe(at('2026-11-26T00:00:00Z'));
  expect(expiryTimeOf(at('2026-11-22T00:00:00Z'), 3)).toBe(at('2026-11-25T00:00:00Z'));
});

test('objects under the prefix and with the tag expire when the clock is turned far enough', async () => {
  const testStore = await openTestStore(
    plainBucket({ lifecycle: [{ prefix: 'tmp/', tags: { keep: 'no' }, expirationDays: 2 }] }),
  );
  const put = (Key: string, Tagging?: string) =>
    testStore.client.send(new PutObjectCommand({ Bucket, Key, Body: 'x', Tagging }));
  await put('tmp/old', 'keep=no');
  await put('tmp/kept', 'keep=yes');
  await put('tmp/late');
  await put('other', 'keep=no');
  testStore.clock.advance(dayMs);
  await testStore.store.sweep();
  expect(await keys(testStore)).toEqual(['other', 'tmp/kept', 'tmp/late', 'tmp/old']);
  const TagSet = [{ Key: 'keep', Value: 'no' }];
  await testStore.client.send(new PutObjectTaggingCommand({ Bucket, Key: 'tmp/late', Tagging: { TagSet } }));
  testStore.clock.advance(2 * dayMs);
  await testStore.store.sweep();
  expect(await keys(testStore)).toEqual(['other', 'tmp/kept']);
  const expired = testStore.events.filter(({ detail }) => detail.reason === 'Lifecycle Expiration');
  expect(expired.map(({ detail }) => detail.object.key).sort()).toEqual(['tmp/late', 'tmp/old']);
});

test('an upload that is never completed is aborted, also when the store was closed meanwhile', async () => {
  const testStore = await openTestStore(
    plainBucket({ lifecycle: [{ abortIncompleteMultipartUploadDays: 1 }] }),
  );
  await testStore.client.send(new CreateMultipartUploadCommand({ Bucket, Key: 'k' }));
  await testStore.store.sweep();
  expect(await readUploadIds(testStore)).toHaveLength(1);
  await testStore.store.close();
  testStore.clock.advance(2 * dayMs);
  await testStore.reopen();
  expect(await readUploadIds(testStore)).toEqual([]);
});

test('versions expire by the time since they were replaced, and a marker without versions is removed', async () => {
  const testStore = await openTestStore(
    plainBucket({ versioned: true, lifecycle: [{ expirationDays: 10, noncurrentExpirationDays: 1 }] }),
  );
  const count = async () => {
    const versions = (await readVersions(testStore)).flatMap(([, each]) => each);
    const markers = versions.filter(({ kind }) => kind === 'deleteMarker');
    return [versions.length - markers.length, markers.length];
  };
  const put = () => testStore.client.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'x' }));
  await put();
  testStore.clock.advance(5 * dayMs);
  await put();
  await testStore.store.sweep();
  expect(await count()).toEqual([2, 0]);
  testStore.clock.advance(2 * dayMs);
  await testStore.store.sweep();
  expect(await count()).toEqual([1, 0]);
  testStore.clock.advance(9 * dayMs);
  await testStore.store.sweep();
  expect(await count()).toEqual([1, 1]);
  testStore.clock.advance(2 * dayMs);
  await testStore.store.sweep();
  expect(await count()).toEqual([0, 0]);
});
