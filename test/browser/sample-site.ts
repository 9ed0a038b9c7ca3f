import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';

const sample = 'shared/contract/client/example';

/** What the sample page needs to know: the platform, and the issuer with the client of web pages. */
export type SampleSettings = {
  readonly baseUrl: string;
  readonly authority: string;
  readonly clientId: string;
};

/** The files of the sample page, by path. */
export const buildSampleSite = async (
  settings: SampleSettings,
): Promise<Readonly<Record<string, readonly [type: string, content: string | Buffer]>>> => {
  const { outputFiles } = await build({
    entryPoints: [`${sample}/page.ts`],
    alias: { '@astrolabe/client': resolve('shared/contract/client/package/index.ts') },
    absWorkingDir: resolve('.'),
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
  });
  const page = ['text/html', readFileSync(`${sample}/index.html`)] as const;
  return {
    '/': page,
    '/signed-in': page,
    '/page.js': ['text/javascript', outputFiles[0]?.text ?? ''],
    '/settings.json': ['application/json', JSON.stringify(settings)],
  };
};
