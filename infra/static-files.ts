import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** The static files of the `system` function: the front page, and the OpenAPI document. */
const sources: Readonly<Record<string, string>> = {
  'openapi.json': '../shared/contract/openapi.json',
  'home.html': '../shared/docs/home.html',
};

const resolveSourcePath = (source: string): string => fileURLToPath(new URL(source, import.meta.url));

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
