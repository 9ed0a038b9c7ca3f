import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { CompressedFile } from '#shared/adapters/files.ts';

/** The static files of the `system` function: the front page, and the OpenAPI document. */
const sources: Readonly<Record<string, string>> = {
  'openapi.json': '../shared/contract/openapi.json',
  'home.html': '../shared/docs/home.html',
};

const resolveSourcePath = (source: string): string => fileURLToPath(new URL(source, import.meta.url));

const minifyJson = (name: string, content: string): string =>
  name.endsWith('.json') ? JSON.stringify(JSON.parse(content)) : content;

/** What the front page says about one machine: sample people, whom no deployment has. */
const ofOneMachine = /^ *<!-- one machine -->\n.*?<!-- \/one machine -->\n/gms;

/** The compressed files: those of one machine, or those that are deployed. */
export const compressStaticFiles = (isDeployed = true): Promise<readonly CompressedFile[]> =>
  Promise.all(
    Object.entries(sources).map(async ([name, source]) => {
      const text = minifyJson(name, await readFile(resolveSourcePath(source), 'utf8'));
      const content = isDeployed && name.endsWith('.html') ? text.replace(ofOneMachine, '') : text;
      return { name, gzip: gzipSync(content, { level: 9 }) };
    }),
  );
