import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { measureFile } from '#shared/adapters/media/measure.ts';
import { bytesSource, fixture } from './sources.ts';

const still = await readFile(fixture('still-landscape.jpg'));

/** An EXIF segment with only the orientation, in either byte order. */
const exif = (orientation: number, order: 'II' | 'MM'): Buffer => {
  const tiff = Buffer.alloc(26);
  const little = order === 'II';
  const u16 = (value: number, at: number) =>
    little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const u32 = (value: number, at: number) =>
    little ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  tiff.write(order, 'latin1');
  u16(42, 2);
  u32(8, 4);
  u16(1, 8);
  u16(274, 10);
  u16(3, 12);
  u32(1, 14);
  u16(orientation, 18);
  const content = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};

const withSegment = (segment: Uint8Array): Buffer =>
  Buffer.concat([still.subarray(0, 2), segment, still.subarray(2)]);

describe('photographs', () => {
  test.each([
    [1, 0, 'landscape'],
    [3, 180, 'landscape'],
    [6, 90, 'portrait'],
    [8, 270, 'portrait'],
  ])('EXIF orientation %i is a rotation of %i degrees and shows %s', async (tag, rotation, orientation) => {
    for (const order of ['II', 'MM'] as const) {
      const found = await measureFile(bytesSource(withSegment(exif(tag, order))));
      expect(found).toMatchObject({ rotation, orientation });
    }
  });

  test('truncated EXIF rotates nothing and causes no failure', async () => {
    const segment = Buffer.from([0xff, 0xe1, 0, 16, ...Buffer.from('Exif\0\0MM\0*\0\0\0\x40', 'latin1')]);
    expect(await measureFile(bytesSource(withSegment(segment)))).toMatchObject({
      kind: 'image',
      rotation: 0,
    });
  });

  test('bytes that a phone appends after the image are no damage', async () => {
    const moving = Buffer.concat([still, Buffer.alloc(200_000, 7)]);
    expect(await measureFile(bytesSource(moving))).toMatchObject({ kind: 'image', width: 640, height: 360 });
  });
});

describe('truncated images', () => {
  test.each(['still.jpg', 'still.png', 'still.webp', 'still.gif'])(
    '%s is found truncated at any length',
    async (name) => {
      const whole = await readFile(fixture(name));
      // From the whole signature on, in steps that hit headers and content.
      for (let length = 30; length < whole.length; length += 97) {
        const found = await measureFile(bytesSource(whole.subarray(0, length)));
        expect(found, `${length} bytes`).toMatchObject({ kind: 'unreadable', reason: 'truncated' });
      }
    },
  );
});
