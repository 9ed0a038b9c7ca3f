import { notImplemented, S3Error } from './s3-error.ts';
import type { S3Request } from './s3-request.ts';
import type { WriteCondition } from './storage/bucket.ts';
import type { StoredObject } from './storage/object-version.ts';

type Read = (name: string) => string | undefined;

const preconditionFailed = (condition: string) =>
  new S3Error('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold', {
    Condition: condition,
  });

const stripQuotes = (etag: string): string =>
  etag
    .trim()
    .replace(/^W\//, '')
    .replace(/^"(.*)"$/, '$1');

const matches = (list: string, etag: string): boolean =>
  list.split(',').some((each) => each.trim() === '*' || stripQuotes(each) === etag);

/** HTTP dates have whole seconds. */
const seconds = (epochMs: number): number => Math.floor(epochMs / 1000);

const dateOf = (text: string | undefined): number | undefined => {
  const at = Date.parse(text ?? '');
  return Number.isNaN(at) ? undefined : seconds(at);
};

/**
 * Checks the conditions of a read: throws PreconditionFailed, or returns whether the object is not modified. If-Match
 * overrides If-Unmodified-Since, and If-None-Match overrides If-Modified-Since.
 */
export const checkReadConditions = (object: StoredObject, read: Read): 'modified' | 'notModified' => {
  const modified = seconds(object.lastModified);
  const ifMatch = read('if-match');
  const unmodifiedSince = dateOf(read('if-unmodified-since'));
  if (ifMatch !== undefined) {
    if (!matches(ifMatch, object.etag)) throw preconditionFailed('If-Match');
  } else if (unmodifiedSince !== undefined && modified > unmodifiedSince) {
    throw preconditionFailed('If-Unmodified-Since');
  }
  const ifNoneMatch = read('if-none-match');
  if (ifNoneMatch !== undefined) return matches(ifNoneMatch, object.etag) ? 'notModified' : 'modified';
  const modifiedSince = dateOf(read('if-modified-since'));
  return modifiedSince !== undefined && modified <= modifiedSince ? 'notModified' : 'modified';
};

/** The condition of a write: `If-None-Match: *` (no object exists) or `If-Match` (this object exists). */
export const readWriteCondition = (request: S3Request): WriteCondition => {
  const ifMatch = request.header('if-match');
  const ifNoneMatch = request.header('if-none-match');
  if (ifNoneMatch !== undefined && (ifNoneMatch.trim() !== '*' || ifMatch !== undefined)) {
    throw notImplemented({ Header: 'If-None-Match' });
  }
  return (current) => {
    if (ifNoneMatch !== undefined && current) throw preconditionFailed('If-None-Match');
    if (ifMatch === undefined) return;
    if (!current) throw new S3Error('NoSuchKey', 'The specified key does not exist.', { Key: request.key });
    if (!matches(ifMatch, current.etag)) throw preconditionFailed('If-Match');
  };
};

/** Whether a Range applies. If If-Range does not match, the response is the whole object. */
export const isRangeValid = (object: StoredObject, read: Read): boolean => {
  const ifRange = read('if-range');
  if (ifRange === undefined) return true;
  const date = ifRange.includes('"') ? undefined : dateOf(ifRange);
  return date === undefined ? stripQuotes(ifRange) === object.etag : date === seconds(object.lastModified);
};
