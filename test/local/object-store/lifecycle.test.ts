import {
  CreateMultipartUploadCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
} from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { dueAt } from '#infra/local/object-store/storage/lifecycle.ts';
import { dayMs, openStore, plainBucket, type StoreUnderTest } from './store-under-test.ts';

const Bucket = 'works';

const keys = async ({ client }: StoreUnderTest): Promise<(string | undefined)[]> =>
  ((await client.send(new ListObjectsV2Command({ Bucket }))).Contents ?? []).map(({ Key }) => Key);

test('a rule is due at the first midnight UTC that is its days later', () => {
  const at = (text: string) => Date.parse(text);
  expect(dueAt(at('2026-11-22T10:30:00Z'), 3)).toBe(at('2026-11-26T00:00:00Z'));
  expect(dueAt(at('2026-11-22T00:00:00Z'), 3)).toBe(at('2026-11-25T00:00:00Z'));
});

test('objects under the prefix and with the tag expire when the clock is turned far enough', async () => {
  const under = await openStore(
    plainBucket({ lifecycle: [{ prefix: 'tmp/', tags: { keep: 'no' }, expirationDays: 2 }] }),
  );
  const put = (Key: string, Tagging?: string) =>
    under.client.send(new PutObjectCommand({ Bucket, Key, Body: 'x', Tagging }));
  await put('tmp/old', 'keep=no');
  await put('tmp/kept', 'keep=yes');
  await put('tmp/late');
  await put('other', 'keep=no');
  under.clock.turn(dayMs);
  await under.store.sweep();
  expect(await keys(under)).toEqual(['other', 'tmp/kept', 'tmp/late', 'tmp/old']);
  const TagSet = [{ Key: 'keep', Value: 'no' }];
  await under.client.send(new PutObjectTaggingCommand({ Bucket, Key: 'tmp/late', Tagging: { TagSet } }));
  under.clock.turn(2 * dayMs);
  await under.store.sweep();
  expect(await keys(under)).toEqual(['other', 'tmp/kept']);
  const expired = under.events.filter(({ detail }) => detail.reason === 'Lifecycle Expiration');
  expect(expired.map(({ detail }) => detail.object.key).sort()).toEqual(['tmp/late', 'tmp/old']);
});

test('an upload that is never completed is aborted, also when the store was closed meanwhile', async () => {
  const under = await openStore(plainBucket({ lifecycle: [{ abortIncompleteMultipartUploadDays: 1 }] }));
  const uploads = async () =>
    (await under.client.send(new ListMultipartUploadsCommand({ Bucket }))).Uploads?.length ?? 0;
  await under.client.send(new CreateMultipartUploadCommand({ Bucket, Key: 'k' }));
  await under.store.sweep();
  expect(await uploads()).toBe(1);
  await under.store.close();
  under.clock.turn(2 * dayMs);
  await under.reopen();
  expect(await uploads()).toBe(0);
});

test('versions expire by how long they have been noncurrent, and a marker without versions goes', async () => {
  const under = await openStore(
    plainBucket({ versioned: true, lifecycle: [{ expirationDays: 10, noncurrentExpirationDays: 1 }] }),
  );
  const count = async () => {
    const { Versions, DeleteMarkers } = await under.client.send(new ListObjectVersionsCommand({ Bucket }));
    return [Versions?.length ?? 0, DeleteMarkers?.length ?? 0];
  };
  const put = () => under.client.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'x' }));
  await put();
  under.clock.turn(5 * dayMs);
  await put();
  await under.store.sweep();
  expect(await count()).toEqual([2, 0]);
  under.clock.turn(2 * dayMs);
  await under.store.sweep();
  expect(await count()).toEqual([1, 0]);
  under.clock.turn(9 * dayMs);
  await under.store.sweep();
  expect(await count()).toEqual([1, 1]);
  under.clock.turn(2 * dayMs);
  await under.store.sweep();
  expect(await count()).toEqual([0, 0]);
});
