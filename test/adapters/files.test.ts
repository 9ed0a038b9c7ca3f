import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { type Files, joinFiles, openFiles } from '#shared/adapters/files.ts';

const texts = { 'index.html': '<h1>Start</h1>', 'assets/app-A1.js': 'start();', 'zh.html': '<h1>开始</h1>' };

const createFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'files-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
};

const deployFiles = async (folder: string): Promise<Files> => {
  const files = Object.entries(texts).map(([name, text]) => ({ name, gzip: gzipSync(text) }));
  for (const { name, contents } of joinFiles(files)) await writeFile(join(folder, name), contents);
  return openFiles(folder);
};

test('each of the joined files is read as it was made, in any order and more than once', async () => {
  const files = await deployFiles(await createFolder());
  const names = [...Object.keys(texts).toReversed(), ...Object.keys(texts)];
  const read = await Promise.all(names.map((name) => files.read(name)));
  expect(read.map(({ gzip }) => gunzipSync(Buffer.from(gzip, 'base64')).toString())).toEqual(
    names.map((name) => texts[name as keyof typeof texts]),
  );
  expect(new Set(read.map(({ etag }) => etag)).size).toBe(3);
});

test.each(['missing.html', '../index.html', 'constructor', '__proto__', ''])(
  'the name %j is refused, because no file has it',
  async (name) => {
    const files = await deployFiles(await createFolder());
    await expect(files.read(name)).rejects.toThrow('There is no file');
  },
);

test('the files are read once, and again after a read that failed', async () => {
  const folder = await createFolder();
  const files = openFiles(folder);
  await expect(files.read('index.html')).rejects.toThrow('ENOENT');
  await deployFiles(folder);
  const first = await files.read('index.html');
  await rm(join(folder, 'files.bin'));
  expect(await files.read('index.html')).toEqual(first);
});
