import { gunzipSync, gzipSync } from 'node:zlib';
import { type Files, openFiles, type ServedFile, toServedFile } from '../adapters/files.ts';
import { toGzipTag } from '../usecases/if-match.ts';
import { acceptsGzip } from './compress-responses.ts';
import { type ConsoleSettings, readConsoleSettings } from './console-settings.ts';
import type { Event, Result } from './event.ts';

export { openFiles, readConsoleSettings };

type ConsoleEvent = Pick<Event, 'rawPath' | 'headers'>;

const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
};

const year = 31_536_000;

/** The page runs only its own files. It talks to this origin, the sign-in and the object store. */
const toContentPolicy = ({ issuer, signInOrigin, storeOrigin }: ConsoleSettings): string => {
  const isElsewhere = issuer?.startsWith('http') ?? false;
  const signIn = [isElsewhere && issuer !== undefined ? new URL(issuer).origin : '', signInOrigin ?? ''];
  const connect = ["'self'", ...signIn.filter((origin) => origin !== '')];
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data: ${storeOrigin}`,
    `media-src ${storeOrigin}`,
    `connect-src ${connect.join(' ')}`,
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
};

/** The file of a path. Every path that names no file is a screen, which the page itself finds. */
const toFileName = (path: string): string => {
  const name = path.replace(/^\/console\/?/, '');
  return /^assets\/[\w.-]+$/.test(name) || name === 'config.json' ? name : 'index.html';
};

const isTagged = (event: ConsoleEvent, etag: string): boolean =>
  (event.headers['if-none-match'] ?? '').split(',').some((tag) => tag.trim() === etag);

const toResult = (event: ConsoleEvent, name: string, file: ServedFile, policy: string): Result => {
  const isCompressed = acceptsGzip(event.headers['accept-encoding']);
  const etag = isCompressed ? toGzipTag(file.etag) : file.etag;
  const headers = {
    'content-type': `${types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'}; charset=utf-8`,
    'content-security-policy': policy,
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    // A name with a hash has one content for ever.
    'cache-control': name.startsWith('assets/') ? `public, max-age=${year}, immutable` : 'no-cache',
    etag,
    vary: 'accept-encoding',
  };
  if (isTagged(event, etag)) return { statusCode: 304, headers };
  if (!isCompressed)
    return { statusCode: 200, headers, body: gunzipSync(Buffer.from(file.gzip, 'base64')).toString() };
  return {
    statusCode: 200,
    headers: { ...headers, 'content-encoding': 'gzip' },
    body: file.gzip,
    isBase64Encoded: true,
  };
};

const notFound: Result = {
  statusCode: 404,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  body: 'The console has no such file. Reload the page: a newer release has other files.\n',
};

/** Serves the files of the staff console, and what its page needs to sign people in. */
export const serveConsole = (files: Files, settings: ConsoleSettings) => {
  const policy = toContentPolicy(settings);
  const { issuer, clientId } = settings;
  const config = toServedFile(gzipSync(JSON.stringify({ issuer, clientId })));
  return async (event: ConsoleEvent): Promise<Result> => {
    const name = toFileName(event.rawPath);
    const file = name === 'config.json' ? config : await files.read(name).catch(() => undefined);
    return file ? toResult(event, name, file, policy) : notFound;
  };
};
