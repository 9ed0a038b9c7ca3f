import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { expect, onTestFinished, test } from 'vitest';
import { credentials, region } from '#test/local/object-store/fixed-settings.ts';
import { openTestStore, type TestStore } from '#test/local/object-store/store-under-test.ts';
import { u32 } from './corpus/bytes.ts';
import { fixture } from './sources.ts';

const Bucket = 'works';
const Key = 'film.mp4';
const maxBytes = 256 * 1024 ** 2;
const patience = { timeout: 180_000 };

/** A video with the start of a hole after it; the hole will grow to this size without using disk space. */
const sparseFilm = async (bytes: number): Promise<Buffer> => {
  const film = await readFile(fixture('portrait.mp4'));
  return Buffer.concat([film, u32(bytes - film.length), Buffer.from('mdat')]);
};

const onlyFileIn = async (folder: string): Promise<string> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const [file, ...others] = entries.filter((entry) => entry.isFile());
  if (!file || others.length > 0) throw new Error(`there is not one file in ${folder}`);
  return join(file.parentPath, file.name);
};

/** Puts the start into the store and lets it grow there; returns the file with its bytes. */
const storeSparseFilm = async (under: TestStore, bytes: number): Promise<string> => {
  const Body = await sparseFilm(bytes);
  await under.client.send(new PutObjectCommand({ Bucket, Key, Body, ContentType: 'video/mp4' }));
  const blob = await onlyFileIn(join(under.root, Bucket, 'blobs'));
  await truncate(blob, bytes);
  const record = await onlyFileIn(join(under.root, Bucket, 'records'));
  const text = await readFile(record, 'utf8');
  await writeFile(record, text.replaceAll(`"bytes":${Body.length}`, `"bytes":${bytes}`));
  await under.reopen();
  return blob;
};

const sha256OfFile = async (path: string): Promise<string> => {
  const digest = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1024 ** 2 }), digest);
  return digest.digest('hex');
};

/** Measures a video in a separate process with a limited heap, and returns its memory use. */
const measureInChild = async (film: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const program = new URL('measure-in-child.ts', import.meta.url).pathname;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--max-old-space-size=128', program, ...film],
    { env: { ...process.env, ...env } },
  );
  return JSON.parse(stdout);
};

test(
  'a video of 2 GB is measured and hashed completely in less than 256 MiB of memory',
  patience,
  async () => {
    const bytes = 2_000_000_000;
    const folder = await mkdtemp(join(tmpdir(), 'film-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const path = join(folder, Key);
    await writeFile(path, await sparseFilm(bytes));
    await truncate(path, bytes);
    const found = await measureInChild([path]);
    expect(found.measurement).toMatchObject({ kind: 'video', durationSeconds: 12, bytes });
    expect(found.sha256).toBe(await sha256OfFile(path));
    expect(found.peakBytes).toBeLessThan(maxBytes);
  },
);

// Without its references, a picture of 4K with 10 bits has 25 MB. With them, its decoder has 230 MiB.
test('a film of 4K whose pictures name others is decoded in 180 MiB', patience, async () => {
  const { measurement, childPeaks } = await measureInChild([fileURLToPath(fixture('hevc-4k.mp4'))]);
  expect(measurement).toMatchObject({ kind: 'video', width: 3_840, height: 2_160 });
  expect(measurement).not.toHaveProperty('notes');
  const [decoderPeak, ...others] = childPeaks;
  expect(others).toEqual([]);
  expect(decoderPeak).toBeGreaterThan(0);
  expect(decoderPeak).toBeLessThan(180 * 1024 ** 2);
});

// Here the bytes come through the client of the store, with buffers that are full long before the end.
test('a stored video of 2 GB, read from the object store by ranges, needs no more', patience, async () => {
  const bytes = 200_000_000;
  const under = await openTestStore();
  const blob = await storeSparseFilm(under, bytes);
  const found = await measureInChild([Key, Bucket], {
    AWS_ENDPOINT_URL_S3: under.endpoint,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  });
  expect(found.measurement).toMatchObject({ kind: 'video', durationSeconds: 12, bytes });
  expect(found.sha256).toBe(await sha256OfFile(blob));
  expect(found.peakBytes).toBeLessThan(maxBytes);
});
