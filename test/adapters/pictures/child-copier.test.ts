import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { childCopier } from '#shared/adapters/pictures/child-copier.ts';
import { assetPurposes } from '#shared/domain/assets/asset-purposes.ts';
import { fixture } from '#test/adapters/media/sources.ts';

const { copyPicture } = childCopier();
const maxPixels = 10_000_000;
const { avatar, task_image: image } = assetPurposes;

const draw = (width: number, height: number, channels: 3 | 4 = 3) =>
  sharp({ create: { width, height, channels, background: { r: 200, g: 80, b: 30, alpha: 0.5 } } });

describe('the copies of a picture', () => {
  test.each([
    ['a large picture', 2_000, 1_000, [1_280, 640], [320, 160]],
    ['a tall picture', 500, 4_000, [160, 1_280], [40, 320]],
    ['a small picture, which is not enlarged', 200, 100, [200, 100], [200, 100]],
  ])('fit into the box: %s', async (_what, width, height, large, small) => {
    const made = await copyPicture(await draw(width, height).png().toBuffer(), image.copies, maxPixels);
    expect([made?.width, made?.height]).toEqual(large);
    const { width: smallWidth, height: smallHeight } = await sharp(made?.copies.small).metadata();
    expect([smallWidth, smallHeight]).toEqual(small);
  });

  test.each([
    [900, 600, 512],
    [300, 600, 300],
  ])('of an avatar are squares: %i×%i', async (width, height, side) => {
    const made = await copyPicture(await draw(width, height).jpeg().toBuffer(), avatar.copies, maxPixels);
    expect([made?.width, made?.height]).toEqual([side, side]);
    expect(await sharp(made?.copies.small).metadata()).toMatchObject({ width: 128, height: 128 });
  });

  test.each([
    [5, 'a mirrored'],
    [6, 'a turned'],
    [8, 'the other way turned'],
  ])('are turned as %i says (%s picture), without it', async (orientation) => {
    const stored = await draw(900, 300).jpeg().withMetadata({ orientation }).toBuffer();
    const made = await copyPicture(stored, image.copies, maxPixels);
    expect([made?.width, made?.height]).toEqual([300, 900]);
    expect(await sharp(made?.copies.large).metadata()).not.toHaveProperty('orientation');
  });

  test('have no place, no camera and no profile, and are in sRGB', async () => {
    const stored = await draw(900, 300)
      .jpeg()
      .withExif({ IFD0: { Model: 'A phone' }, IFD3: { GPSLatitude: '31/1 13/1 0/1' } })
      .withIccProfile('p3')
      .toBuffer();
    expect((await sharp(stored).metadata()).exif).toBeDefined();
    const made = await copyPicture(stored, image.copies, maxPixels);
    const { exif, icc, xmp, space } = await sharp(made?.copies.large).metadata();
    expect({ exif, icc, xmp, space }).toEqual({ space: 'srgb' });
  });

  test('keep what is transparent', async () => {
    const made = await copyPicture(await draw(300, 300, 4).png().toBuffer(), image.copies, maxPixels);
    const { channels } = await sharp(made?.copies.large).stats();
    expect(channels).toHaveLength(4);
  });
});

describe('nothing is made of', () => {
  test.each([
    ['a truncated picture', () => readFile(fixture('truncated.jpg'))],
    ['text', async () => Buffer.from('no picture at all')],
    ['a picture of too many pixels', () => draw(4_000, 3_000).png().toBuffer()],
  ])('%s', async (_what, content) => {
    expect(await copyPicture(await content(), image.copies, maxPixels)).toBeUndefined();
  });
});
