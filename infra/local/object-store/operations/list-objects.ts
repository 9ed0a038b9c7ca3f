import { S3Error } from '../s3-error.ts';
import type { S3Request } from '../s3-request.ts';
import { uriEncode } from '../signature/sigv4.ts';
import type { Bucket } from '../storage/bucket.ts';
import type { StoredObject } from '../storage/object-version.ts';
import { compareKeys } from '../storage/sorted-keys.ts';
import { renderXml, type XmlNode } from '../xml.ts';
import { type Operation, sendResponse, toIsoDate, toQuotedEtag } from './call.ts';

const maxPageKeys = 1000;

/** Reads a limit such as `max-keys`. As in S3, the maximum is 1,000. */
export const pageSize = (request: S3Request, name: string): number => {
  const text = request.queryValue(name);
  if (text === undefined) return maxPageKeys;
  if (!/^\d{1,10}$/.test(text)) {
    throw new S3Error('InvalidArgument', `Provided ${name} not an integer or within integer range`, {
      ArgumentName: name,
      ArgumentValue: text,
    });
  }
  return Math.min(Number(text), maxPageKeys);
};

/** The encoding of keys in a listing: percent-encoded on request, for keys that XML cannot contain. */
export const keyEncoder = (request: S3Request): ((key: string) => string) => {
  const encoding = request.queryValue('encoding-type');
  if (encoding === undefined) return (key) => key;
  if (encoding === 'url') return (key) => key.split('/').map(uriEncode).join('/');
  throw new S3Error('InvalidArgument', 'Invalid Encoding Method specified in Request', {
    ArgumentName: 'encoding-type',
  });
};

/** One entry of a listing: a key, or a common prefix of several keys. */
export type Entry = { key: string; isPrefix: boolean };

export type KeyWalk = { prefix: string; delimiter: string; after: string | undefined };

// Sorts after every key that begins with the prefix: U+10FFFF is the last code point.
const findKeyAfterPrefix = (prefix: string): string => `${prefix}\u{10ffff}`;

/**
 * Lists keys in order, and groups keys with the same prefix up to the delimiter. It skips the keys of a common prefix, so
 * that the cost of a page depends only on its entries.
 */
export function* walkKeys(
  bucket: Bucket,
  { prefix, delimiter, after }: KeyWalk,
  isListed: (key: string) => boolean,
): Generator<Entry> {
  const toCommonPrefix = (key: string): string | undefined => {
    const at = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
    return at === -1 ? undefined : key.slice(0, at + delimiter.length);
  };
  const { keys } = bucket.records;
  let next = prefix;
  if (after !== undefined && compareKeys(after, prefix) >= 0) {
    const isCovered = after.startsWith(prefix) && toCommonPrefix(after) === after;
    next = isCovered ? findKeyAfterPrefix(after) : `${after}\0`;
  }
  for (;;) {
    const key = keys.at(keys.iterateFrom(next));
    if (key === undefined || !key.startsWith(prefix)) return;
    const common = toCommonPrefix(key);
    const listed = isListed(key);
    next = common !== undefined && listed ? findKeyAfterPrefix(common) : `${key}\0`;
    if (listed) yield common === undefined ? { key, isPrefix: false } : { key: common, isPrefix: true };
  }
}

const currentObject = (bucket: Bucket, key: string): StoredObject | undefined => {
  const newest = bucket.newest(key);
  return newest?.kind === 'object' ? newest : undefined;
};

const decodeToken = (token: string): string => {
  const key = Buffer.from(token, 'base64url').toString('utf8');
  if (Buffer.from(key).toString('base64url') === token) return key;
  throw new S3Error('InvalidArgument', 'The continuation token provided is incorrect', {
    ArgumentName: 'continuation-token',
  });
};

/** Takes `count` entries, and returns whether there are more. */
export const takePage = (entries: Iterator<Entry>, count: number): { page: Entry[]; truncated: boolean } => {
  const page: Entry[] = [];
  while (page.length < count) {
    const next = entries.next();
    if (next.done) return { page, truncated: false };
    page.push(next.value);
  }
  return { page, truncated: count > 0 && !entries.next().done };
};

const toContentsNode = (key: string, object: StoredObject, fetchOwner: boolean): XmlNode => [
  'Contents',
  [
    ['Key', key],
    ['LastModified', toIsoDate(object.lastModified)],
    ['ETag', toQuotedEtag(object.etag)],
    object.checksum ? ['ChecksumAlgorithm', object.checksum.algorithm.toUpperCase()] : undefined,
    object.checksum ? ['ChecksumType', object.checksum.type] : undefined,
    ['Size', object.bytes],
    fetchOwner ? ['Owner', [['ID', 'local']]] : undefined,
    ['StorageClass', object.attributes.headers['x-amz-storage-class'] ?? 'STANDARD'],
  ],
];

/** ListObjectsV2. */
export const listObjects: Operation = async ({ request, response, bucket }) => {
  const encode = keyEncoder(request);
  const maxKeys = pageSize(request, 'max-keys');
  const prefix = request.queryValue('prefix') ?? '';
  const delimiter = request.queryValue('delimiter') ?? '';
  const token = request.queryValue('continuation-token');
  const startAfter = request.queryValue('start-after');
  const after = token === undefined ? startAfter : decodeToken(token);
  const walk = walkKeys(
    bucket,
    { prefix, delimiter, after },
    (key) => currentObject(bucket, key) !== undefined,
  );
  const { page, truncated } = takePage(walk, maxKeys);
  const fetchOwner = request.queryValue('fetch-owner') === 'true';
  const lines = page.map(({ key, isPrefix }): XmlNode | undefined => {
    if (isPrefix) return ['CommonPrefixes', [['Prefix', encode(key)]]];
    const object = currentObject(bucket, key);
    return object && toContentsNode(encode(key), object, fetchOwner);
  });
  const last = page.at(-1)?.key ?? '';
  const document = renderXml([
    'ListBucketResult',
    [
      ['Name', bucket.settings.name],
      ['Prefix', encode(prefix)],
      delimiter === '' ? undefined : ['Delimiter', encode(delimiter)],
      ['MaxKeys', maxKeys],
      ['KeyCount', page.length],
      ['IsTruncated', truncated],
      token === undefined ? undefined : ['ContinuationToken', token],
      truncated ? ['NextContinuationToken', Buffer.from(last).toString('base64url')] : undefined,
      startAfter === undefined ? undefined : ['StartAfter', encode(startAfter)],
      request.queryValue('encoding-type') ? ['EncodingType', 'url'] : undefined,
      ...lines,
    ],
  ]);
  sendResponse(response, 200, {}, document);
};
