import { createHmac, createSecretKey, hash, type KeyObject } from 'node:crypto';
import type { AwsCredentialIdentity, HttpRequest } from '@smithy/types';

const algorithm = 'AWS4-HMAC-SHA256';

const deriveKey = (secret: string, parts: readonly string[]): KeyObject =>
  parts.reduce(
    (key, part) => createSecretKey(createHmac('sha256', key).update(part).digest()),
    createSecretKey(`AWS4${secret}`, 'utf8'),
  );

/** Where a signature is good. */
export type SigningScope = { readonly region: string; readonly service: string };

type SigningKey = { readonly scope: string; readonly secret: string; readonly key: KeyObject };

/** The last key for each service: it is good for a day, and there is one set of credentials at a time. */
const lastKeys = new Map<string, SigningKey>();

const findKey = (secret: string, day: string, { region, service }: SigningScope) => {
  const parts = [day, region, service, 'aws4_request'];
  const scope = parts.join('/');
  const found = lastKeys.get(service);
  if (found?.scope === scope && found.secret === secret) return found;
  const made: SigningKey = { scope, secret, key: deriveKey(secret, parts) };
  lastKeys.set(service, made);
  return made;
};

/** The headers that a signature covers, in addition to those that it adds. */
const signedNames: ReadonlySet<string> = new Set(['content-type', 'x-amz-target']);

/**
 * The headers of a signed request, by Signature Version 4 of AWS, for a POST of text to `/`. The SDK's signer makes several
 * keys for each request; this one keeps the day's.
 */
export const signRequest = (
  { headers, hostname, port, body }: Pick<HttpRequest, 'headers' | 'hostname' | 'port' | 'body'>,
  { accessKeyId, secretAccessKey, sessionToken }: AwsCredentialIdentity,
  signingScope: SigningScope,
  date: Date,
): Record<string, string> => {
  const time = date.toISOString().replace(/[-:]|\.\d+/g, '');
  const signed: Readonly<Record<string, string>> = {
    ...Object.fromEntries(Object.entries(headers).filter(([name]) => signedNames.has(name))),
    host: port === undefined ? hostname : `${hostname}:${port}`,
    'x-amz-date': time,
    ...(sessionToken && { 'x-amz-security-token': sessionToken }),
  };
  const names = Object.keys(signed).toSorted();
  const lines = names.map((name) => `${name}:${signed[name]}\n`).join('');
  const list = names.join(';');
  const canonical = `POST\n/\n\n${lines}\n${list}\n${hash('sha256', String(body))}`;
  const { scope, key } = findKey(secretAccessKey, time.slice(0, 8), signingScope);
  const signature = createHmac('sha256', key)
    .update(`${algorithm}\n${time}\n${scope}\n${hash('sha256', canonical)}`)
    .digest('hex');
  return {
    ...headers,
    ...signed,
    authorization: `${algorithm} Credential=${accessKeyId}/${scope}, SignedHeaders=${list}, Signature=${signature}`,
  };
};
