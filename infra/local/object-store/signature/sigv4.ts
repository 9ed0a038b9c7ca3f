import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** What a signature is bound to: the day, region and service, as the credential of a request names them. */
export type CredentialScope = { accessKeyId: string; day: string; region: string; service: string };

/** Percent-encodes all but the unreserved characters of RFC 3986, as Signature Version 4 demands. */
export const uriEncode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

export const sha256Hex = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex');

const hmac = (key: string | Uint8Array, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();

/** The key of one day, region and service, from which every signature within that scope is made. */
export const signingKey = (secretAccessKey: string, { day, region, service }: CredentialScope): Buffer =>
  hmac(hmac(hmac(hmac(`AWS4${secretAccessKey}`, day), region), service), 'aws4_request');

export const scopeText = ({ day, region, service }: CredentialScope): string =>
  `${day}/${region}/${service}/aws4_request`;

export const signText = (key: Uint8Array, text: string): string => hmac(key, text).toString('hex');

/** Compares two signatures in a time that tells nothing about where they differ. */
export const sameSignature = (left: string, right: string): boolean =>
  left.length === right.length &&
  timingSafeEqual(Buffer.from(sha256Hex(left)), Buffer.from(sha256Hex(right)));

/** Reads `AKID/20261122/region/s3/aws4_request`; undefined when it has another shape. */
export const parseCredential = (text: string): CredentialScope | undefined => {
  const match = /^([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request$/.exec(text);
  const [, accessKeyId, day, region, service] = match ?? [];
  return accessKeyId && day && region && service ? { accessKeyId, day, region, service } : undefined;
};

/** Reads `20261122T201700Z` as epoch milliseconds; undefined when it is no such moment. */
export const parseAmzDate = (text: string): number | undefined => {
  const iso = text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  const at = iso === text ? Number.NaN : Date.parse(iso);
  return Number.isNaN(at) ? undefined : at;
};

export type CanonicalParts = {
  method: string;
  path: string;
  query: readonly (readonly [string, string])[];
  headers: readonly (readonly [name: string, value: string])[];
  payloadHash: string;
};

const compareByCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The canonical request of S3: the path is encoded once, `X-Amz-Signature` is not part of the query, and
 * `headers` are the signed ones with the values that were really sent.
 */
export const canonicalRequest = ({ method, path, query, headers, payloadHash }: CanonicalParts): string => {
  const sorted = [...headers].sort(([a], [b]) => compareByCode(a, b));
  return [
    method,
    path.split('/').map(uriEncode).join('/'),
    query
      .filter(([name]) => name.toLowerCase() !== 'x-amz-signature')
      .map(([name, value]) => [uriEncode(name), uriEncode(value)] as const)
      .sort(([a, x], [b, y]) => compareByCode(a, b) || compareByCode(x, y))
      .map(([name, value]) => `${name}=${value}`)
      .join('&'),
    ...sorted.map(([name, value]) => `${name}:${value.trim().replace(/\s+/g, ' ')}`),
    '',
    sorted.map(([name]) => name).join(';'),
    payloadHash,
  ].join('\n');
};

/** What is signed for a whole request made at `amzDate`. */
export const stringToSign = (amzDate: string, scope: CredentialScope, canonical: string): string =>
  ['AWS4-HMAC-SHA256', amzDate, scopeText(scope), sha256Hex(canonical)].join('\n');
