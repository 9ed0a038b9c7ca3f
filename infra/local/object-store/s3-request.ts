import type { IncomingMessage } from 'node:http';
import { S3Error } from './s3-error.ts';

/** A parsed request with decoded bucket and key, before authentication. */
export type S3Request = {
  method: string;
  /** Empty for a request to the service. */
  bucket: string;
  /** Empty for a request to the bucket. */
  key: string;
  /** The decoded path, as signed. */
  path: string;
  /** Decoded pairs in order, with duplicates. */
  query: readonly (readonly [name: string, value: string])[];
  /** A value of the query, `''` for a name without value. */
  queryValue(name: string): string | undefined;
  /** A header. Several headers of one name are joined by commas. */
  header(name: string): string | undefined;
  /**
   * A header, or the `x-amz-*` query parameter in its place: S3 supports such parameters in presigned URLs.
   */
  setting(name: string): string | undefined;
  headerNames: readonly string[];
  incoming: IncomingMessage;
};

const maxKeyBytes = 1024;

const checkKeyLength = (key: string): void => {
  const size = Buffer.byteLength(key);
  if (size <= maxKeyBytes) return;
  throw new S3Error('KeyTooLongError', 'Your key is too long', {
    Size: String(size),
    MaxSizeAllowed: String(maxKeyBytes),
  });
};

// Node decodes headers as Latin-1, but clients send and sign UTF-8.
const headerText = (value: string): string => {
  if (!/[\x80-\xff]/.test(value)) return value;
  const text = Buffer.from(value, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? value : text;
};

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new S3Error('InvalidURI', "Couldn't parse the specified URI.", { URI: text });
  }
};

const parseQuery = (text: string): (readonly [string, string])[] =>
  text
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name = '', ...value] = pair.replaceAll('+', '%20').split('=');
      return [decode(name), decode(value.join('='))] as const;
    });

/** Parses path-style addresses (`/bucket/key`). Throws InvalidURI and KeyTooLongError. */
export const parseRequest = (incoming: IncomingMessage): S3Request => {
  const [rawPath = '/', ...rawQuery] = (incoming.url ?? '/').split('?');
  const path = decode(rawPath);
  const slash = path.indexOf('/', 1);
  const bucket = slash === -1 ? path.slice(1) : path.slice(1, slash);
  const key = slash === -1 ? '' : path.slice(slash + 1);
  checkKeyLength(key);
  const query = parseQuery(rawQuery.join('?'));
  const lowerCased = new Map(query.map(([name, value]) => [name.toLowerCase(), value]));
  const exactNames = new Map(query);
  const header = (name: string) => {
    const values = incoming.headersDistinct[name];
    return values && headerText(values.join(','));
  };
  return {
    method: incoming.method ?? 'GET',
    bucket,
    key,
    path,
    query,
    queryValue: (name) => exactNames.get(name),
    header,
    setting: (name) => header(name) ?? (name.startsWith('x-amz-') ? lowerCased.get(name) : undefined),
    headerNames: Object.keys(incoming.headersDistinct),
    incoming,
  };
};
