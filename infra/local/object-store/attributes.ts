import { S3Error } from './s3-error.ts';
import type { S3Request } from './s3-request.ts';
import { type Attributes, storedHeaderNames } from './storage/object-version.ts';
import { parseTagHeader } from './tags.ts';

const metadataPrefix = 'x-amz-meta-';
const maxMetadataBytes = 2048;

// As in S3, metadata that is not ASCII is returned in the encoding of RFC 2047.
const toHeader = (value: string): string =>
  /^[\x20-\x7e]*$/.test(value) ? value : `=?UTF-8?B?${Buffer.from(value).toString('base64')}?=`;

// Form fields and queries can contain characters that headers cannot, such as line breaks.
const writableHeaders = (name: string, value: string): string => {
  if (!/\p{Cc}/u.test(value)) return value;
  throw new S3Error('InvalidArgument', 'A header value must not hold control characters.', {
    ArgumentName: name,
  });
};

// aws-chunked is an encoding of the transfer, not of the object.
const removeAwsChunked = (encoding: string): string =>
  encoding
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each.toLowerCase() !== 'aws-chunked' && each !== '')
    .join(',');

const checkMetadata = (metadata: Record<string, string>): Record<string, string> => {
  const bytes = Object.entries(metadata).reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name + value),
    0,
  );
  if (bytes > maxMetadataBytes) {
    throw new S3Error('MetadataTooLarge', 'Your metadata headers exceed the maximum allowed metadata size', {
      Size: String(bytes),
      MaxSizeAllowed: String(maxMetadataBytes),
    });
  }
  return metadata;
};

const checkAcl = (acl: string | undefined): void => {
  if (acl === undefined || acl === 'bucket-owner-full-control') return;
  throw new S3Error('AccessControlListNotSupported', 'The bucket does not allow ACLs');
};

/** Collects an object's attributes from headers or form fields. */
export const collectAttributes = (
  names: readonly string[],
  read: (name: string) => string | undefined,
): Attributes => {
  checkAcl(read('x-amz-acl'));
  const headers: Record<string, string> = { 'x-amz-server-side-encryption': 'AES256' };
  for (const name of storedHeaderNames) {
    const value = read(name);
    const stored = name === 'content-encoding' && value !== undefined ? removeAwsChunked(value) : value;
    if (stored) headers[name] = writableHeaders(name, stored);
  }
  const metadata = Object.fromEntries(
    [...new Set(names)]
      .filter((name) => name.startsWith(metadataPrefix))
      .map((name) => [name.slice(metadataPrefix.length), read(name) ?? '']),
  );
  return {
    headers,
    metadata: checkMetadata(metadata),
    tags: parseTagHeader(read('x-amz-tagging') ?? ''),
  };
};

/** The attributes of a PutObject, CopyObject or CreateMultipartUpload. */
export const readRequestAttributes = (request: S3Request): Attributes =>
  collectAttributes(
    [...request.headerNames, ...request.query.map(([name]) => name.toLowerCase())],
    request.setting,
  );

/** The response headers of attributes. */
export const toAttributeHeaders = ({ headers, metadata, tags }: Attributes): Record<string, string> => {
  const tagCount = Object.keys(tags).length;
  return {
    'content-type': 'binary/octet-stream',
    ...Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, Buffer.from(value).toString('latin1')]),
    ),
    ...Object.fromEntries(
      Object.entries(metadata).map(([name, value]) => [metadataPrefix + name, toHeader(value)]),
    ),
    ...(tagCount > 0 ? { 'x-amz-tagging-count': String(tagCount) } : {}),
  };
};

/** The encryption headers, which S3 repeats in the response to a write. */
export const toEncryptionHeaders = ({ headers }: Attributes): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).filter(([name]) => name.startsWith('x-amz-server-side-encryption')),
  );
