import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { repositoryRoot } from '#infra/bundle.ts';
import { ensureBundles } from '#infra/ensure-bundles.ts';

const root = await mkdtemp(join(tmpdir(), 'bundles-'));
afterAll(() => rm(root, { recursive: true }));
const folders = { root, build: join(root, '.build') };
const source = join(root, 'functions/api/orders.ts');
const bundle = join(folders.build, 'functions/api/orders/index.mjs');

await mkdir(join(root, 'functions/api'), { recursive: true });
await symlink(join(repositoryRoot, 'node_modules'), join(root, 'node_modules'));
await writeFile(source, 'export const handler = (): string => "first";');

const textOf = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => 'none');

test('bundles are made once for the same sources, and again when one was touched', async () => {
  await ensureBundles('shared', folders);
  expect(await textOf(bundle)).toContain('first');
  await writeFile(bundle, 'kept');
  await ensureBundles('shared', folders);
  expect(await textOf(bundle)).toBe('kept');
  await writeFile(source, 'export const handler = (): string => "the second";');
  await ensureBundles('shared', folders);
  expect(await textOf(bundle)).toContain('the second');
});

test('a failed bundling leaves no bundles', async () => {
  await writeFile(source, 'export const handler = ;');
  await expect(ensureBundles('shared', folders)).rejects.toThrow();
  await expect(ensureBundles('shared', folders)).rejects.toThrow();
});
