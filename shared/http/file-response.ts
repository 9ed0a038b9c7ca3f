import { gunzipSync } from 'node:zlib';
import type * as z from 'zod';
import type { CopyView } from '../contract/schemas/assets.ts';
import type { FileView } from '../contract/schemas/system.ts';
import { toGzipTag } from '../usecases/if-match.ts';
import { acceptsGzip } from './compress-responses.ts';
import type { Event, Result } from './event.ts';

const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webp: 'image/webp',
};

/** A page can load only its files and call only this API. The front page has its style inside. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A copy of a picture. Pages of every origin show it. */
export const copyResponse = ({ name, base64, etag, freshSeconds }: z.output<typeof CopyView>): Result => ({
  statusCode: 200,
  headers: {
    'content-type': types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    'content-security-policy': "default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'cross-origin',
    'cache-control': `public, max-age=${freshSeconds}`,
    etag,
  },
  body: base64,
  isBase64Encoded: true,
});

/** A stored file, compressed if the client accepts gzip. */
export const fileResponse = ({ headers }: Event, file: z.output<typeof FileView>): Result => {
  const type = types[file.name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  const fields = {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'cache-control': file.freshSeconds > 0 ? `public, max-age=${file.freshSeconds}` : 'no-cache',
    etag: file.etag,
    ...(file.language && { 'content-language': file.language }),
    vary: file.language ? 'accept-encoding, accept-language' : 'accept-encoding',
  };
  if (!acceptsGzip(headers['accept-encoding']))
    return {
      statusCode: 200,
      headers: fields,
      body: gunzipSync(Buffer.from(file.gzip, 'base64')).toString(),
    };
  return {
    statusCode: 200,
    headers: { ...fields, 'content-encoding': 'gzip', etag: toGzipTag(file.etag) },
    body: file.gzip,
    isBase64Encoded: true,
  };
};
