import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { openFiles, toServedFile } from '#shared/adapters/files.ts';

test('a file is read once, and again after a read that failed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'files-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const files = openFiles(folder);
  await expect(files.read('page.html')).rejects.toThrow('ENOENT');
  const zipped = gzipSync('A page');
  await writeFile(join(folder, 'page.html.gz'), zipped);
  expect(await files.read('page.html')).toEqual(toServedFile(zipped));
  await rm(join(folder, 'page.html.gz'));
  expect(await files.read('page.html')).toEqual(toServedFile(zipped));
});
