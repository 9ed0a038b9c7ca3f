import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureFile } from '#shared/adapters/media/measure.ts';
import { table, withBox } from './boxes.ts';
import { box, u32 } from './corpus/bytes.ts';
import { bytesSource, fixture } from './sources.ts';

const film = await readFile(fixture('portrait.mp4'));
const fragmented = await readFile(fixture('fragmented.mp4'));
const webm = await readFile(fixture('vp9-opus.webm'));
const BILLIONS = 0xffff_fff0;

const measureBytes = (content: Uint8Array) => measureFile(bytesSource(content));

describe('an index with false counts', () => {
  /** A film of one track with these tables. */
  const filmOf = (...tables: readonly Uint8Array[]): Buffer => {
    const header = box('mdhd', u32(0, 0, 0, 1_000, 0, 0));
    const handler = box('hdlr', u32(0, 0), Buffer.from('vide'));
    const index = box('moov', box('trak', box('mdia', header, handler, box('minf', box('stbl', ...tables)))));
    return Buffer.concat([index, box('mdat', Buffer.alloc(64))]);
  };

  const bombs: Readonly<Record<string, Buffer>> = {
    'times of billions of samples': withBox(film, 'stts', (content) => content.writeUInt32BE(BILLIONS, 8)),
    'offsets of billions of samples': withBox(film, 'ctts', (content) => content.writeUInt32BE(BILLIONS, 8)),
    'billions of samples in a chunk': withBox(film, 'stsc', (content) => content.writeUInt32BE(BILLIONS, 12)),
    'billions of samples in a fragment': withBox(fragmented, 'trun', (content) => {
      content.writeUInt32BE(0, 0);
      content.writeUInt32BE(BILLIONS, 4);
    }),
    'billions of samples of one size': filmOf(box('stsz', u32(0, 1, BILLIONS))),
    'many entries with billions together': filmOf(
      box('stsz', u32(0, 1, 1)),
      table('ctts', ...Array.from({ length: 3_000 }, () => [1_000_000, 1])),
      table('stts', [1, 1]),
    ),
  };

  test.each(Object.entries(bombs))('%s: refused before anything is opened', async (_, bomb) => {
    expect(await measureBytes(bomb)).toMatchObject({ kind: 'unreadable', reason: 'too-complex' });
  });

  test('billions of chunks are refused, too', async () => {
    const bomb = withBox(film, 'stsc', (content) => content.writeUInt32BE(BILLIONS, 8));
    expect(await measureBytes(bomb)).toMatchObject({ kind: 'unreadable', reason: 'damaged' });
  });

  test('an index larger than a short video needs is not read', async () => {
    const size = 20_000_000;
    const source = bytesSource(box('moov', Buffer.alloc(size)));
    expect(await measureFile(source)).toMatchObject({ kind: 'unreadable', reason: 'too-complex' });
    expect(source.tally.bytes).toBeLessThan(100_000);
  });

  test('a table that counts beyond its end is damaged: a demuxer would read on into the next one', async () => {
    for (const type of ['stts', 'ctts', 'stsc', 'stco']) {
      const longer = withBox(film, type, (content) => content.writeUInt32BE(1_000, 4));
      expect(await measureBytes(longer), type).toMatchObject({ kind: 'unreadable', reason: 'damaged' });
    }
    const sizes = withBox(film, 'stsz', (content) => content.writeUInt32BE(1_000, 8));
    expect(await measureBytes(sizes)).toMatchObject({ kind: 'unreadable', reason: 'damaged' });
  });

  test('compact sizes that are not there are damage', async () => {
    const bomb = filmOf(box('stz2', u32(0, 4, BILLIONS)));
    expect(await measureBytes(bomb)).toMatchObject({ kind: 'unreadable', reason: 'damaged' });
  });

  test('an element without a size ends the reading', async () => {
    const circle = await readFile(fixture('h264-aac.mkv'));
    // The first byte of the size of the element with the tags: no size begins with a zero byte.
    circle[circle.lastIndexOf(Buffer.from([0x12, 0x54, 0xc3, 0x67])) + 4] = 0;
    expect(await measureBytes(circle)).toMatchObject({ kind: 'unreadable', reason: 'damaged' });
  });

  test('content that the index references but that is missing is damage', async () => {
    const displaced = withBox(film, 'stco', (content) => content.writeUInt32BE(1_000_000_000, 8));
    expect(await measureBytes(displaced)).toMatchObject({ kind: 'unreadable', reason: 'damaged' });
  });
});

describe('truncated media', () => {
  test('a video that is cut anywhere is found truncated', async () => {
    for (let length = 12; length < film.length; length += 499) {
      const found = await measureBytes(film.subarray(0, length));
      expect(found, `${length} bytes`).toMatchObject({ kind: 'unreadable', reason: 'truncated' });
    }
    expect(await measureBytes(film.subarray(0, -1))).toMatchObject({ reason: 'truncated' });
  });

  test('a WebM file that is cut is found truncated', async () => {
    for (let length = 64; length < webm.length; length += 499) {
      const found = await measureBytes(webm.subarray(0, length));
      expect(found, `${length} bytes`).toMatchObject({ kind: 'unreadable', reason: 'truncated' });
    }
  });

  test('a recording without its index was cut off', async () => {
    const content = film.subarray(0, film.indexOf('moov', 0, 'latin1') - 4);
    expect(await measureBytes(content)).toMatchObject({ kind: 'unreadable', reason: 'truncated' });
  });
});

describe('with any bytes, the result is a measurement', () => {
  const names = [
    'portrait.mp4',
    'fragmented.mp4',
    'vp9-opus.webm',
    'h264-aac.mkv',
    'still.jpg',
    'still.webp',
  ];

  test.each(names)('%s with any of its bytes changed', async (name) => {
    const whole = await readFile(fixture(name));
    // A change has most effect in headers and indexes: half of the changes are in the first 2 kB.
    const place = fc.oneof(fc.nat(Math.min(2_000, whole.length - 1)), fc.nat(whole.length - 1));
    const change = fc.tuple(place, fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const changed = Buffer.from(whole);
        for (const [at, byte] of changes) changed[at] = byte;
        const found = await measureBytes(changed);
        expect(['video', 'image', 'unreadable']).toContain(found.kind);
        if (found.kind === 'video') expect(found.durationSeconds).toBeGreaterThan(0);
      }),
      { numRuns: 60, seed: 20_261_122 },
    );
  });
});
