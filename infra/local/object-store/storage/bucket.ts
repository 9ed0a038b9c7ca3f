import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Clock } from '../../clock.ts';
import { createKeyedQueue } from '../../keyed-queue.ts';
import { S3Error } from '../s3-error.ts';
import type { BucketSettings } from '../settings.ts';
import { type Blobs, openBlobs } from './blobs.ts';
import { type KeyRecords, openKeyRecords } from './key-records.ts';
import { type ObjectVersion, type StoredObject, segmentsOf } from './object-version.ts';
import { openUploads, type Uploads } from './uploads.ts';

/** An object before its commit, which adds version, time and order. */
export type NewObject = Omit<StoredObject, 'kind' | 'versionId' | 'lastModified' | 'sequencer'>;

/** Checks the current object (none if deleted), and throws to reject the write. */
export type WriteCondition = (current: StoredObject | undefined) => void;

/** The effect of a deletion. Undefined if nothing was deleted. */
export type Deletion = { version: ObjectVersion; outcome: 'removed' | 'markerCreated' };

export type Bucket = {
  settings: BucketSettings;
  blobs: Blobs;
  records: KeyRecords;
  uploads: Uploads;
  /** Runs the work of one name in order: writes of a key, steps of an upload. */
  runInOrder<T>(name: string, task: () => Promise<T>): Promise<T>;
  now(): number;
  /** The newest version, which can be a delete marker. */
  newest(key: string): ObjectVersion | undefined;
  /** The given version, or the newest. */
  version(key: string, versionId: string | undefined): ObjectVersion | undefined;
  /** Stores `object` as the key's current one, unless the condition throws. */
  commit(key: string, object: NewObject, condition: WriteCondition): Promise<StoredObject>;
  /** Deletes the current object (with versioning, by a marker), or one version permanently. */
  remove(
    key: string,
    versionId: string | undefined,
    condition: WriteCondition,
  ): Promise<Deletion | undefined>;
  /** Replaces the tags of one version. */
  replaceTags(
    key: string,
    versionId: string | undefined,
    tags: Record<string, string>,
  ): Promise<StoredObject>;
};

const toStoredObject = (version: ObjectVersion | undefined): StoredObject | undefined =>
  version?.kind === 'object' ? version : undefined;

const removeLeftovers = async (blobs: Blobs, records: KeyRecords, uploads: Uploads): Promise<void> => {
  const named = new Set<string>();
  for (const { versions } of records.all()) {
    for (const version of versions) {
      for (const { blob } of segmentsOf(version)) named.add(blob);
      // After a crash between the commit of a completed upload and the removal of its folder.
      const finished = version.kind === 'object' ? version.uploadId : undefined;
      if (finished && uploads.get(finished)) await uploads.end(finished);
    }
  }
  for (const { parts } of uploads.all()) {
    for (const { segment } of parts.values()) named.add(segment.blob);
  }
  await blobs.sweep(named);
};

/** The object of a version. Throws NoSuchVersion, NoSuchKey, or MethodNotAllowed for a delete marker. */
export const findObject = (bucket: Bucket, key: string, versionId: string | undefined): StoredObject => {
  const version = bucket.version(key, versionId);
  if (version?.kind === 'object') return version;
  const marker: Record<string, string> = version
    ? { 'x-amz-delete-marker': 'true', 'x-amz-version-id': version.versionId }
    : {};
  if (versionId === undefined) {
    throw new S3Error('NoSuchKey', 'The specified key does not exist.', { Key: key }, marker);
  }
  if (version) {
    throw new S3Error(
      'MethodNotAllowed',
      'The specified method is not allowed against this resource.',
      { ResourceType: 'DeleteMarker' },
      { ...marker, allow: 'DELETE', 'last-modified': new Date(version.lastModified).toUTCString() },
    );
  }
  throw new S3Error('NoSuchVersion', 'The specified version does not exist.', {
    Key: key,
    VersionId: versionId,
  });
};

/** Commits an object with new bytes, and removes them if the condition throws. */
export const commitNewRecord = async (
  bucket: Bucket,
  key: string,
  object: NewObject,
  condition: WriteCondition,
): Promise<StoredObject> => {
  try {
    return await bucket.commit(key, object, condition);
  } catch (error) {
    if (error instanceof S3Error) await bucket.blobs.remove(object.segments);
    throw error;
  }
};

const createTimestamps = (now: () => number) => {
  let last = 0n;
  return (versioned: boolean) => {
    const lastModified = now();
    const next = BigInt(Math.trunc(lastModified)) << 16n;
    last = next > last ? next : last + 1n;
    const versionId = versioned ? randomBytes(24).toString('base64url') : 'null';
    return { lastModified, sequencer: last.toString(16).toUpperCase().padStart(18, '0'), versionId };
  };
};

const createVersionReader = (records: KeyRecords) => {
  const versionsOf = (key: string) => records.get(key)?.versions ?? [];
  const newest = (key: string) => versionsOf(key)[0];
  const version: Bucket['version'] = (key, versionId) =>
    versionId === undefined ? newest(key) : versionsOf(key).find((each) => each.versionId === versionId);
  return { versionsOf, newest, version };
};

/** Opens or creates a bucket's folder, and removes leftovers of a crash. */
export const openBucket = async (root: string, settings: BucketSettings, clock: Clock): Promise<Bucket> => {
  const folder = join(root, settings.name);
  const blobs = await openBlobs(join(folder, 'blobs'));
  const records = await openKeyRecords(join(folder, 'records'));
  const uploads = await openUploads(join(folder, 'uploads'));
  await removeLeftovers(blobs, records, uploads);
  const { run: runInOrder } = createKeyedQueue();
  const now = () => clock.now();
  const stamp = createTimestamps(now);
  const { versionsOf, newest, version } = createVersionReader(records);

  /** Adds a version before the others. Without versioning, it replaces the `null` version. */
  const push = async (key: string, added: ObjectVersion): Promise<void> => {
    const before = versionsOf(key);
    const others = before.filter((each) => each.versionId !== added.versionId);
    await records.put({ key, versions: [added, ...others] });
    for (const each of before) {
      if (!others.includes(each)) await blobs.remove(segmentsOf(each));
    }
  };

  const commit: Bucket['commit'] = (key, object, condition) =>
    runInOrder(`key ${key}`, async () => {
      condition(toStoredObject(newest(key)));
      const stored: StoredObject = { kind: 'object', ...stamp(settings.versioned), ...object };
      await push(key, stored);
      return stored;
    });

  const removeVersion = async (key: string, removed: ObjectVersion): Promise<Deletion> => {
    await records.put({ key, versions: versionsOf(key).filter((each) => each !== removed) });
    await blobs.remove(segmentsOf(removed));
    return { version: removed, outcome: 'removed' };
  };

  const remove: Bucket['remove'] = (key, versionId, condition) =>
    runInOrder(`key ${key}`, async () => {
      const found = version(key, versionId);
      condition(toStoredObject(found));
      if (versionId !== undefined) return found && removeVersion(key, found);
      const isVersioned = settings.versioned || versionsOf(key).some((each) => each.versionId !== 'null');
      if (!isVersioned) return found && removeVersion(key, found);
      const marker: ObjectVersion = { kind: 'deleteMarker', ...stamp(settings.versioned) };
      await push(key, marker);
      return { version: marker, outcome: 'markerCreated' };
    });

  const replaceTags: Bucket['replaceTags'] = (key, versionId, tags) =>
    runInOrder(`key ${key}`, async () => {
      const found = findObject(bucket, key, versionId);
      const changed: StoredObject = { ...found, attributes: { ...found.attributes, tags } };
      await records.put({ key, versions: versionsOf(key).map((each) => (each === found ? changed : each)) });
      return changed;
    });

  const bucket: Bucket = {
    settings,
    blobs,
    records,
    uploads,
    runInOrder,
    now,
    newest,
    version,
    commit,
    remove,
    replaceTags,
  };
  return bucket;
};
