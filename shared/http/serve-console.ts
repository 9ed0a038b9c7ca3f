import { gzipSync } from 'node:zlib';
import { type Files, openFiles, toServedFile } from '../adapters/files.ts';
import { type ConsoleSettings, readConsoleSettings } from './console-settings.ts';
import type { Result } from './event.ts';
import { fileNotFound, type PageEvent, pageResponse } from './page-response.ts';

export { openFiles, readConsoleSettings };

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

const notFound = fileNotFound(
  'The console has no such file. Reload the page: a newer release has other files.\n',
);

/** Serves the files of the staff console, and what its page needs to sign people in. */
export const serveConsole = (files: Files, settings: ConsoleSettings) => {
  const policy = toContentPolicy(settings);
  const { issuer, clientId } = settings;
  const config = toServedFile(gzipSync(JSON.stringify({ issuer, clientId })));
  return async (event: PageEvent): Promise<Result> => {
    const name = toFileName(event.rawPath);
    const file = name === 'config.json' ? config : await files.read(name).catch(() => undefined);
    return file ? pageResponse(event, name, file, policy) : notFound;
  };
};
