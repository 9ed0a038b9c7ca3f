import { globSync, readFileSync } from 'node:fs';
import type { Client } from '#shared/contract/client/package/index.ts';

/** What the snippets of the guides use without defining it. */
export type GuideGiven = {
  /** A creator with an order, and the advertiser of its task. */
  readonly client: Client;
  readonly advertiser: Client;
  readonly taskId: string;
  readonly orderId: string;
  readonly file: File;
  readonly endpointUrl: string;
  readonly port: number;
  readonly clientId: string;
  readonly show: (...what: readonly unknown[]) => void;
  readonly storeSecret: (secret: string) => void;
  readonly loadSecret: () => string;
};

const names =
  'client, advertiser, taskId, orderId, file, endpointUrl, port, clientId, show, storeSecret, loadSecret' as const;

const folder = 'shared/docs/guides';

/** The names of all guides. */
export const listGuides = (): readonly string[] =>
  globSync('*.md', { cwd: folder })
    .filter((file) => !file.endsWith('.zh-CN.md'))
    .map((file) => file.slice(0, -'.md'.length))
    .toSorted();

/** The blocks of code of a guide in a language, in their order. */
export const blocksOf = (guide: string, language: 'json' | 'sh' | 'ts'): readonly string[] =>
  blocksIn(`${folder}/${guide}.md`, language);

/** The same of any page. */
export const blocksIn = (page: string, language: 'json' | 'sh' | 'ts'): readonly string[] => {
  const text = readFileSync(page, 'utf8');
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)]
    .filter(([, found]) => found === language)
    .map(([, , code = '']) => code);
};

/** The address that the guides name. */
export const guideAddress = 'http://127.0.0.1:8787';

const importLine = /^import .*\n/gm;

/**
 * All TypeScript of a guide as a module with the function `run`, against the platform at `url`. A server that a guide starts
 * is returned, so that the test can end it. The package's own `createClient` makes the clients that it knows as its own.
 */
export const toModule = (guide: string, url: string): string => {
  const code = blocksOf(guide, 'ts').join('\n').replaceAll(guideAddress, url);
  const imports = [...code.matchAll(importLine)].map(([line]) => line);
  const server = code.includes('const server =') ? 'return server;' : 'return undefined;';
  return `import type { GuideGiven } from '#test/docs/guide-snippets.ts';
${imports.join('')}
export { createClient } from '@astrolabe/client';
export const run = async ({ ${names} }: GuideGiven) => {
${code.replaceAll(importLine, '')}
${server}
};
`;
};
