import { createHmac, createSecretKey, hash, type KeyObject, timingSafeEqual } from 'node:crypto';

/** The scope of a signature: day, region and service, as in the credential of a request. */
export type CredentialScope = { accessKeyId: string; day: string; region: string; service: string };

/** Percent-encodes all characters except the unreserved ones of RFC 3986, as Signature Version 4 requires. */
const uriEncode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

export const sha256Hex = (data: string | Uint8Array): string => hash('sha256', data);

const hmac = (key: string | Uint8Array | KeyObject, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();

let lastKey: { readonly scope: string; readonly key: KeyObject } | undefined;

/** The signing key of one scope. It is the same for a day, so the last one is kept. */
export const signingKey = (secretAccessKey: string, credential: CredentialScope): KeyObject => {
  const { day, region, service } = credential;
  const scope = `${secretAccessKey} ${day} ${region} ${service}`;
  if (lastKey?.scope !== scope) {
    const bytes = hmac(hmac(hmac(hmac(`AWS4${secretAccessKey}`, day), region), service), 'aws4_request');
    lastKey = { scope, key: createSecretKey(bytes) };
  }
  return lastKey.key;
};

const scopeText = ({ day, region, service }: CredentialScope): string =>
  `${day}/${region}/${service}/aws4_request`;

export const signText = (key: KeyObject, text: string): string => hmac(key, text).toString('hex');

/** Compares two signatures in constant time. */
export const sameSignature = (left: string, right: string): boolean =>
  left.length === right.length &&
  timingSafeEqual(Buffer.from(left, 'utf16le'), Buffer.from(right, 'utf16le'));

/** Parses `AKID/20261122/region/s3/aws4_request`. Undefined for another format. */
export const parseCredential = (text: string): CredentialScope | undefined => {
  const match = /^([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request$/.exec(text);
  const [, accessKeyId, day, region, service] = match ?? [];
  return accessKeyId && day && region && service ? { accessKeyId, day, region, service } : undefined;
};

/** Parses `20261122T201700Z` to epoch milliseconds. Undefined for another format. */
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
 * The canonical request of S3. The path is encoded once, and `X-Amz-Signature` is not part of the query. `headers` are the
 * signed headers with their sent values.
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

/** The string to sign for a request at `amzDate`. */
export const stringToSign = (amzDate: string, scope: CredentialScope, canonical: string): string =>
  ['AWS4-HMAC-SHA256', amzDate, scopeText(scope), sha256Hex(canonical)].join('\n');
