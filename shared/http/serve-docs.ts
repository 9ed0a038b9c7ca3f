import { type Files, openFiles } from '../adapters/files.ts';
import type { Result } from './event.ts';
import { fileNotFound, type PageEvent, pageResponse } from './page-response.ts';

export { openFiles };

const toContentPolicy = (style: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${style}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');

const strictPolicy = `${toContentPolicy("'self'")}; require-trusted-types-for 'script'`;
/** Swagger UI, which sends requests, needs inline styles. */
const tryPolicy = toContentPolicy("'self' 'unsafe-inline'");

/** The file of a path: a page has no ending in its address. Nothing for a path that cannot be a file. */
const toFileName = (path: string): string | undefined => {
  const inner = path.replace(/\/$/, '').replace(/^\/docs(?:\/|$)|^\/(?=problems(?:\/|$))/, '');
  if (inner === '') return 'index.html';
  if (!/^\w[\w-]*(?:[./]\w[\w.-]*)?$/.test(inner)) return undefined;
  return /\.(?:css|js|json|txt)$/.test(inner) ? inner : `${inner}.html`;
};

const notFound = fileNotFound('There is no such file. Reload the page: a newer release has other files.\n');

/** Serves the pages of the documentation and of the problems, and the files that they load. */
export const serveDocs =
  (files: Files) =>
  async (event: PageEvent): Promise<Result> => {
    const read = (name: string) => files.read(name).catch(() => undefined);
    const name = toFileName(event.rawPath) ?? 'not-found.html';
    const file = await read(name);
    if (file && name !== 'not-found.html')
      return pageResponse(event, name, file, name === 'try.html' ? tryPolicy : strictPolicy);
    const page = name.endsWith('.html') ? await read('not-found.html') : undefined;
    return page ? pageResponse(event, 'not-found.html', page, strictPolicy, 404) : notFound;
  };
