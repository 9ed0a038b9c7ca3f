import { gunzipSync } from 'node:zlib';
import type { ServedFile } from '../adapters/files.ts';
import { toGzipTag } from '../usecases/if-match.ts';
import { acceptsGzip } from './compress-responses.ts';
import type { Event, Result } from './event.ts';

/** A browser's request of a file. */
export type PageEvent = Pick<Event, 'rawPath' | 'headers'>;

const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  txt: 'text/plain',
};

const year = 31_536_000;

const isTagged = (event: PageEvent, etag: string): boolean =>
  (event.headers['if-none-match'] ?? '').split(',').some((tag) => tag.trim() === etag);

/**
 * A file of pages for people, compressed if the browser accepts it, or 304 if it has it. A file below `assets/` has the hash
 * of its content in its name.
 */
export const pageResponse = (
  event: PageEvent,
  name: string,
  file: ServedFile,
  contentPolicy: string,
  statusCode = 200,
): Result => {
  const isCompressed = acceptsGzip(event.headers['accept-encoding']);
  const etag = isCompressed ? toGzipTag(file.etag) : file.etag;
  const headers = {
    'content-type': `${types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'}; charset=utf-8`,
    'content-security-policy': contentPolicy,
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    // A name with a hash has one content for ever.
    'cache-control': name.startsWith('assets/') ? `public, max-age=${year}, immutable` : 'no-cache',
    etag,
    vary: 'accept-encoding',
  };
  if (statusCode === 200 && isTagged(event, etag)) return { statusCode: 304, headers };
  if (!isCompressed)
    return { statusCode, headers, body: gunzipSync(Buffer.from(file.gzip, 'base64')).toString() };
  return {
    statusCode,
    headers: { ...headers, 'content-encoding': 'gzip' },
    body: file.gzip,
    isBase64Encoded: true,
  };
};

/** The answer to a request of a file that this release does not have. */
export const fileNotFound = (text: string): Result => ({
  statusCode: 404,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  body: text,
});
