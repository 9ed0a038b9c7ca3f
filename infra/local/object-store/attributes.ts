import { S3Error } from './s3-error.ts';
import type { S3Request } from './s3-request.ts';
import { type Attributes, storedHeaderNames } from './storage/object-version.ts';
import { parseTagHeader } from './tags.ts';

const metadataPrefix = 'x-amz-meta-';
const maxMetadataBytes = 2048;

// As in S3, metadata that is not ASCII is returned in the encoding of RFC 2047.
const toHeader = (value: string): string =>
  /^[\x20-\x7e]*$/.test(value) ? value : `=?UTF-8?B?${Buffer.from(value).toString('base64')}?=`;

// Queries can contain characters that headers cannot, such as line breaks.
const writableHeaders = (name: string, value: string): string => {
  if (!/\p{Cc}/u.test(value)) return value;
  throw new S3Error('InvalidArgument', 'A header value must not hold control characters.', {
    ArgumentName: name,
  });
};

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

/** The attributes of a PutObject or CreateMultipartUpload, in its headers or in its query. */
export const readRequestAttributes = ({ headerNames, query, setting }: S3Request): Attributes => {
  checkAcl(setting('x-amz-acl'));
  const headers: Record<string, string> = { 'x-amz-server-side-encryption': 'AES256' };
  for (const name of storedHeaderNames) {
    const value = setting(name);
    if (value) headers[name] = writableHeaders(name, value);
  }
  const metadata = Object.fromEntries(
    [...headerNames, ...query.map(([name]) => name.toLowerCase())]
      .filter((name) => name.startsWith(metadataPrefix))
      .map((name) => [name.slice(metadataPrefix.length), setting(name) ?? '']),
  );
  return {
    headers,
    metadata: checkMetadata(metadata),
    tags: parseTagHeader(setting('x-amz-tagging') ?? ''),
  };
};

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
