import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** The static files of the `system` function: the front page, the OpenAPI document, and the page with its viewer. */
const sources: Readonly<Record<string, string>> = {
  'openapi.json': '../shared/contract/openapi.json',
  'docs.html': '../shared/docs/docs.html',
  'home.html': '../shared/docs/home.html',
  'start.js': '../shared/docs/start.js',
  'swagger-ui.css': 'swagger-ui-dist/swagger-ui.css',
  'swagger-ui-bundle.js': 'swagger-ui-dist/swagger-ui-bundle.js',
  'swagger-ui-bundle.js.LICENSE.txt': 'swagger-ui-dist/swagger-ui-bundle.js.LICENSE.txt',
};

const resolveSourcePath = (source: string): string =>
  fileURLToPath(source.startsWith('.') ? new URL(source, import.meta.url) : import.meta.resolve(source));

const minifyJson = (name: string, content: string): string =>
  name.endsWith('.json') ? JSON.stringify(JSON.parse(content)) : content;

/** The compressed files by name. */
export const compressStaticFiles = async (): Promise<ReadonlyMap<string, Uint8Array>> =>
  new Map(
    await Promise.all(
      Object.entries(sources).map(async ([name, source]) => {
        const content = minifyJson(name, await readFile(resolveSourcePath(source), 'utf8'));
        return [name, gzipSync(content, { level: 9 })] as const;
      }),
    ),
  );
