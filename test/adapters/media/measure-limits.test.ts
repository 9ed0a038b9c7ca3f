import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measureFile } from '#shared/adapters/media/measure.ts';
import { box, joined, u8, u32, zeros } from './corpus/bytes.ts';
import { webm, webmVideo } from './corpus/matroska-parts.ts';
import { bytesSource, fileSource, fixture, fixtureSource } from './sources.ts';

const MIB = 1_048_576;
const TWO_GB = 2_000_000_000;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'media-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A video of 2 GB with holes that use no disk space, and its index at the start or the end. */
const sparseFilm = async (name: string): Promise<string> => {
  const film = await readFile(fixture(name));
  const path = join(folder, name);
  const file = await open(path, 'w');
  const room = TWO_GB - film.length;
  if (name === 'index-at-end.mp4') {
    // A hole between the content and the index; chunk offsets count from the start and stay right.
    const index = film.lastIndexOf('moov', undefined, 'latin1') - 4;
    await file.write(film.subarray(0, index));
    await file.write(Buffer.concat([u32(room), Buffer.from('free')]));
    await file.write(film.subarray(index), 0, film.length - index, index + room);
  } else {
    await file.write(film);
    await file.write(Buffer.concat([u32(room), Buffer.from('mdat')]));
    await file.truncate(TWO_GB);
  }
  await file.close();
  return path;
};

describe('a video of 2 GB', () => {
  test.each(['portrait.mp4', 'index-at-end.mp4'])(
    'is measured with few reads and little memory: %s',
    async (name) => {
      const source = await fileSource(await sparseFilm(name));
      const before = process.memoryUsage().rss;
      const found = await measureFile(source);
      const grown = process.memoryUsage().rss - before;
      await source.file.close();
      expect(source.size).toBe(TWO_GB);
      expect(found).toMatchObject({ kind: 'video', durationSeconds: 12, width: 360, bytes: TWO_GB });
      expect(source.tally.reads).toBeLessThanOrEqual(4);
      expect(source.tally.bytes).toBeLessThanOrEqual(256 * 1_024);
      expect(grown).toBeLessThan(64 * MIB);
    },
  );
});

test('of a long WebM, frames in the middle are read, too', async () => {
  /** 40 seconds of 1.3 MB each; those from 18 to 21 may be zeros. */
  const film = (middle: number): Buffer =>
    webm(
      [webmVideo],
      Array.from({ length: 40 }, (_, second) => {
        const first = second >= 18 && second < 22 ? middle : 0x82;
        return { track: 1, ms: second * 1_000, data: joined(u8(first), zeros(1_300_000)) };
      }),
    );
  const decoder = async () => ({ decoded: 1, damaged: 0, broken: 0 });
  expect(await measureFile(bytesSource(film(0x82)), { decoder })).toMatchObject({ durationSeconds: 40 });
  expect(await measureFile(bytesSource(film(0)), { decoder })).toMatchObject({
    detail: expect.stringMatching(/frames are not video/),
  });
});

describe('limits', () => {
  test('a video that needs more reads than allowed is too complex, not damaged', async () => {
    const boxes = Array.from({ length: 20 }, () => box('free', Buffer.alloc(100_000)));
    const film = Buffer.concat([await readFile(fixture('portrait.mp4')), ...boxes]);
    const source = bytesSource(film);
    const found = await measureFile(source, { limits: { maxBytes: 64 * MIB, maxReads: 5 } });
    expect(found).toMatchObject({ kind: 'unreadable', reason: 'too-complex' });
    expect(source.tally.reads).toBe(5);
    expect(await measureFile(bytesSource(film))).toMatchObject({ kind: 'video' });
  });

  test('a video that needs more bytes than allowed is too complex, and those bytes are not read', async () => {
    const source = await fixtureSource('first-cut.mp4');
    const found = await measureFile(source, { limits: { maxBytes: 100_000, maxReads: 100 } });
    expect(found).toMatchObject({ kind: 'unreadable', reason: 'too-complex' });
    expect(source.tally.bytes).toBeLessThanOrEqual(100_000);
  });

  test('each fragment of a long recording is read once', async () => {
    const film = await readFile(fixture('fragmented.mp4'));
    const from = film.indexOf('moof', 0, 'latin1') - 4;
    const [index, fragments] = [film.subarray(0, from), film.subarray(from)];
    const room = box('free', Buffer.alloc(100_000));
    const source = bytesSource(
      Buffer.concat([index, ...Array.from({ length: 700 }, () => [fragments, room]).flat()]),
    );
    expect(await measureFile(source)).toMatchObject({ kind: 'video', durationSeconds: 6 });
    expect(source.tally.reads).toBeLessThanOrEqual(2 * 700);
    expect(source.tally.bytes).toBeLessThanOrEqual(2 * 700 * 65_536);
  });

  test('no byte is read twice', async () => {
    const source = await fixtureSource('first-cut.mp4');
    await measureFile(source);
    expect(source.tally.bytes).toBeLessThanOrEqual(source.size);
  });
});

describe('a failure of the store is never a finding', () => {
  test('an error of the store is thrown unchanged', async () => {
    const trouble = new Error('503 Slow Down');
    await expect(measureFile({ size: 1_000, read: () => Promise.reject(trouble) })).rejects.toBe(trouble);
  });

  test('an error in the middle of a video is thrown, too', async () => {
    const film = await fixtureSource('first-cut.mp4');
    const trouble = new Error('connection reset');
    const read = (start: number, end: number) =>
      start > 0 ? Promise.reject(trouble) : film.read(start, end);
    await expect(measureFile({ size: film.size, read })).rejects.toBe(trouble);
  });

  test('a store that returns fewer bytes than requested has failed', async () => {
    const film = await fixtureSource('portrait.mp4');
    const read = (start: number, end: number) => film.read(start, end - 1);
    await expect(measureFile({ size: film.size, read })).rejects.toThrow(
      'The store returned 55333 bytes for 55334',
    );
  });

  test('an abort ends an endless read, with the reason of the abort', async () => {
    const control = new AbortController();
    const never = Promise.withResolvers<Uint8Array>();
    const reading = measureFile({ size: 1_000, read: () => never.promise }, { signal: control.signal });
    const reason = new Error('out of time');
    control.abort(reason);
    await expect(reading).rejects.toBe(reason);
  });
});
