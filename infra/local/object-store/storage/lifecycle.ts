import type { LifecycleRule } from '../settings.ts';
import type { Bucket, Deletion } from './bucket.ts';
import { endUpload } from './end-upload.ts';
import type { KeyRecord, ObjectVersion } from './object-version.ts';

const dayMs = 24 * 3600 * 1000;

/**
 * When a rule applies to something from `start`: S3 adds the rule's days and rounds up to the next midnight UTC.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html
 */
export const expiryTimeOf = (start: number, days: number): number =>
  Math.ceil((start + days * dayMs) / dayMs) * dayMs;

const ruleCovers = (rule: LifecycleRule, key: string, version: ObjectVersion): boolean =>
  key.startsWith(rule.prefix ?? '') &&
  Object.entries(rule.tags ?? {}).every(
    ([name, value]) => version.kind === 'object' && version.attributes.tags[name] === value,
  );

const isDue = (days: number | undefined, start: number, now: number): boolean =>
  days !== undefined && expiryTimeOf(start, days) <= now;

/** The noncurrent versions that are due. A version is noncurrent from the creation of its successor. */
const dueVersions = (
  rules: readonly LifecycleRule[],
  { key, versions }: KeyRecord,
  now: number,
): ObjectVersion[] =>
  versions.filter((version, place) => {
    const successor = versions[place - 1];
    return (
      successor !== undefined &&
      rules.some(
        (rule) =>
          ruleCovers(rule, key, version) && isDue(rule.noncurrentExpirationDays, successor.lastModified, now),
      )
    );
  });

const isExpired = (rules: readonly LifecycleRule[], { key, versions }: KeyRecord, now: number): boolean => {
  const [newest] = versions;
  return (
    newest?.kind === 'object' &&
    rules.some(
      (rule) => ruleCovers(rule, key, newest) && isDue(rule.expirationDays, newest.lastModified, now),
    )
  );
};

/** A delete marker without other versions has no effect. */
const isBareMarker = ({ versions }: KeyRecord): boolean =>
  versions.length === 1 && versions[0]?.kind === 'deleteMarker';

const sweepKey = async (
  bucket: Bucket,
  record: KeyRecord,
  publish: (key: string, deletion: Deletion) => void,
): Promise<void> => {
  const { key } = record;
  const rules = bucket.settings.lifecycle;
  const now = bucket.now();
  const remove = async (versionId: string | undefined) => {
    const deletion = await bucket.remove(key, versionId, () => undefined);
    if (deletion) publish(key, deletion);
  };
  for (const { versionId } of dueVersions(rules, record, now)) await remove(versionId);
  const current = bucket.records.get(key);
  if (current && isExpired(rules, current, now)) await remove(undefined);
  const left = bucket.records.get(key);
  const hasExpirationRule = rules.some(
    (rule) => rule.expirationDays !== undefined && key.startsWith(rule.prefix ?? ''),
  );
  if (left && hasExpirationRule && isBareMarker(left)) await remove(left.versions[0]?.versionId);
};

/** Applies a bucket's lifecycle rules, and publishes each deletion. */
export const applyLifecycle = async (
  bucket: Bucket,
  publish: (key: string, deletion: Deletion) => void,
): Promise<void> => {
  const rules = bucket.settings.lifecycle;
  if (rules.length === 0) return;
  for (const record of [...bucket.records.all()]) await sweepKey(bucket, record, publish);
  for (const { upload } of bucket.uploads.all()) {
    const due = rules.some(
      (rule) =>
        upload.key.startsWith(rule.prefix ?? '') &&
        isDue(rule.abortIncompleteMultipartUploadDays, upload.initiated, bucket.now()),
    );
    if (due) await endUpload(bucket, upload.uploadId);
  }
};
