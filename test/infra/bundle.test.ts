import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  access,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  type BundleFolders,
  bundleFunctions,
  type CodeLayout,
  listFunctionEntries,
  repositoryRoot,
  requireBundles,
} from '#infra/bundle.ts';
import { openFiles } from '#shared/adapters/files.ts';

const temporaryFolder = () => mkdtemp(join(tmpdir(), 'bundle-'));

/** A separate repository with these files under `functions/`. */
const repositoryOf = async (files: Readonly<Record<string, string>>): Promise<BundleFolders> => {
  const root = await temporaryFolder();
  onTestFinished(() => rm(root, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, 'functions', name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  await symlink(join(repositoryRoot, 'node_modules'), join(root, 'node_modules'));
  return { root, build: join(root, '.build') };
};

const bundleOf = ({ build }: BundleFolders, entry: string): string =>
  join(build, 'functions', entry, 'index.mjs');

describe('bundling', () => {
  test('makes a separate module with its source map for each entry, and ignores other files', async () => {
    const folders = await repositoryOf({
      'api/orders.ts': 'export const handler = async (): Promise<string> => "orders";',
      'streams/wake-workflow.ts': 'export const handler = async (): Promise<string> => "wake";',
      'README.md': 'not an entry',
      'elsewhere/tool.ts': 'not an entry either',
    });
    await bundleFunctions(folders);
    expect(await listFunctionEntries(folders.root)).toEqual(['api/orders', 'streams/wake-workflow']);
    const { handler } = await import(bundleOf(folders, 'api/orders'));
    expect(await handler()).toBe('orders');
    await access(`${bundleOf(folders, 'streams/wake-workflow')}.map`);
    await access(join(folders.build, 'meta.json'));
  });

  test('puts sample people on the front page of one machine alone, because a deployment has none', async () => {
    const folders = await repositoryOf({ 'api/system.ts': 'export const handler = () => 1;' });
    const readPage = async (layout: CodeLayout): Promise<string> => {
      await bundleFunctions(folders, layout);
      const { gzip } = await openFiles(join(folders.build, 'functions/api/system')).read('home.html');
      return gunzipSync(Buffer.from(gzip, 'base64')).toString();
    };
    const deployed = await readPage('separate');
    expect(deployed).not.toMatch(/one machine|Ou|npm run seed/);
    expect(deployed).toContain('<dt><a href="health">Health</a>');
    expect(await readPage('shared')).toContain('欧 Ou (operator)');
  });

  test('removes the bundle of an entry that was renamed', async () => {
    const folders = await repositoryOf({ 'api/old.ts': 'export const handler = () => 1;' });
    await bundleFunctions(folders);
    await rename(join(folders.root, 'functions/api/old.ts'), join(folders.root, 'functions/api/new.ts'));
    await bundleFunctions(folders);
    await access(bundleOf(folders, 'api/new'));
    await expect(access(bundleOf(folders, 'api/old'))).rejects.toThrow('ENOENT');
  });

  test('in the shared layout writes code of two functions once, and removes it when it has changed', async () => {
    const source = (text: string) => ({ 'text.ts': `export const text = () => '${text}';` });
    const entry = `import { text } from '../text.ts'; export const handler = () => text();`;
    const folders = await repositoryOf({ 'api/a.ts': entry, 'api/b.ts': entry, ...source('the first') });
    const listSharedFiles = async (): Promise<string[]> =>
      (await readdir(join(folders.build, 'functions'))).filter((name) => name.endsWith('.mjs'));
    await bundleFunctions(folders, 'shared');
    const [first] = await listSharedFiles();
    const { handler } = await import(bundleOf(folders, 'api/a'));
    expect(handler()).toBe('the first');
    expect(await readFile(bundleOf(folders, 'api/b'), 'utf8')).toContain(first);
    await writeFile(join(folders.root, 'functions/text.ts'), source('the second')['text.ts']);
    await bundleFunctions(folders, 'shared');
    const after = await listSharedFiles();
    expect(after).toHaveLength(1);
    expect(after).not.toContain(first);
  });

  test('does not write unchanged bundles again', async () => {
    const folders = await repositoryOf({ 'api/orders.ts': 'export const handler = () => 1;' });
    await bundleFunctions(folders);
    const before = await stat(bundleOf(folders, 'api/orders'));
    await bundleFunctions(folders);
    expect((await stat(bundleOf(folders, 'api/orders'))).ino).toBe(before.ino);
  });

  test('twice at the same time leaves complete bundles', async () => {
    const folders = await repositoryOf({ 'api/orders.ts': 'export const handler = () => 1;' });
    await Promise.all([bundleFunctions(folders), bundleFunctions(folders)]);
    expect(await readFile(bundleOf(folders, 'api/orders'), 'utf8')).toContain('handler');
  });

  test('gives a CommonJS package the `require` that an ES module lacks, and keeps line numbers right', async () => {
    const folders = await repositoryOf({
      'api/orders.ts': `import { stamp } from '../stamp.cjs';
        export const handler = () => { throw new Error(stamp('orders')); };`,
      'api/tasks.ts': 'export const handler = () => 1;',
      'stamp.cjs':
        "exports.stamp = (text) => require('node:crypto').createHash('sha256').update(text).digest('hex');",
    });
    await bundleFunctions(folders);
    const file = bundleOf(folders, 'api/orders');
    const call = `const { handler } = await import(${JSON.stringify(file)}); handler();`;
    const run = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', call]);
    await expect(run).rejects.toThrow(createHash('sha256').update('orders').digest('hex'));
    expect(await readFile(bundleOf(folders, 'api/tasks'), 'utf8')).not.toContain('createRequire');
    const [map, code] = await Promise.all([readFile(`${file}.map`, 'utf8'), readFile(file, 'utf8')]);
    const thrown = code.split('\n').findIndex((line) => line.includes('throw new Error'));
    const place = new SourceMap(JSON.parse(map)).findEntry(
      thrown,
      code.split('\n')[thrown]?.indexOf('throw new Error(') ?? 0,
    );
    expect(place).toMatchObject({
      originalLine: 1,
      originalSource: expect.stringContaining('functions/api/orders.ts'),
    });
  });

  test('fails with the place of an error in a source', async () => {
    const folders = await repositoryOf({ 'api/orders.ts': 'export const handler = ;' });
    await expect(bundleFunctions(folders)).rejects.toThrow('functions/api/orders.ts:1:23');
  });

  test('names a function that the stacks deploy and that has no entry file', async () => {
    const folders = await repositoryOf({ 'api/orders.ts': 'export const handler = () => 1;' });
    await bundleFunctions(folders);
    await expect(requireBundles(folders.build, ['api/orders'])).resolves.toBeUndefined();
    await expect(requireBundles(folders.build, ['api/orders', 'api/tasks', 'events/x'])).rejects.toThrow(
      'functions/api/tasks.ts, functions/events/x.ts. Write each entry file',
    );
  });
});
