import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { buildClient } from '#infra/client/build.ts';

const root = resolve('.');
/** What a page loads of the whole package at most, compressed. */
const maxBytes = 15_000;
let consumer: string;
let packageFolder: string;

beforeAll(async () => {
  consumer = await mkdtemp(join(tmpdir(), 'consumer-'));
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ type: 'module' }));
  packageFolder = join(consumer, 'node_modules', '@astrolabe', 'client');
  await buildClient(root, packageFolder);
  for (const name of [
    'openapi-fetch',
    'openapi-typescript-helpers',
    'standardwebhooks',
    '@types',
    'undici-types',
  ])
    symlinkSync(join(root, 'node_modules', name), join(consumer, 'node_modules', name));
});

/** The compiler's complaints about a module of somebody who has installed the package. */
const complaintsAbout = (name: string, code: string): string => {
  const file = join(consumer, name);
  writeFileSync(file, code);
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--types', 'node', '--skipLibCheck'];
  const compiler = join(root, 'node_modules', '.bin', 'tsc');
  return spawnSync(compiler, [...options, file], { cwd: consumer, encoding: 'utf8' }).stdout;
};

/** The samples of the package's README as one module. */
const readSamples = (): string => {
  const text = readFileSync(join(packageFolder, 'README.md'), 'utf8');
  const samples = [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code);
  const imports = samples.flatMap((code) => code.match(/^import .*$/gm) ?? []);
  const bodies = samples.map((code, at) => {
    const statements = code.replaceAll(/^import .*$/gm, '');
    return at === 0 ? statements : `{${statements}}`;
  });
  const names = `
    declare const userManager: { getUser(): Promise<{ access_token: string } | null> };
    declare const orderId: string, taskId: string, secret: string, rawBody: string;
    declare const file: File;
    declare const localStorage: { getItem(key: string): string | null; setItem(key: string, value: string): void };
    declare const request: { headers: Record<string, string> };
    declare const pauseButton: { onclick: unknown }, resumeButton: typeof pauseButton, abortButton: typeof pauseButton;
    declare const show: (value?: unknown) => void, showThatItIsTaken: typeof show, showProgress: typeof show, book: typeof show;`;
  return `${imports.join('\n')}\n${names}\n${bodies.join('\n')}`;
};

test('a page loads little', async () => {
  const { outputFiles } = await build({
    stdin: { contents: "export * from '@astrolabe/client'", resolveDir: consumer },
    nodePaths: [join(root, 'node_modules')],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  expect(gzipSync(outputFiles[0]?.contents ?? '').length).toBeLessThan(maxBytes);
});

test('the samples of its README fit its types', () => {
  expect(complaintsAbout('samples.ts', readSamples())).toBe('');
});

test('a wrong path, parameter or field of an answer is a fault for the compiler', () => {
  const code = `import { createClient } from '@astrolabe/client';
    const client = createClient({ baseUrl: 'https://api.example' });
    await client.get('/no-such-path');
    await client.post('/tasks/{taskId}/claims', { params: { path: { task: 'x' } } });
    const order = await client.get('/orders/{orderId}', { params: { path: { orderId: 'x' } } });
    order.noSuchField;`;
  const lines = [...complaintsAbout('faults.ts', code).matchAll(/faults\.ts\((\d+),/g)];
  expect([...new Set(lines.map(([, line]) => Number(line)))]).toEqual([3, 4, 6]);
});
