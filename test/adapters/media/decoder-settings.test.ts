import { describe, expect, test } from 'vitest';
import { toDataView } from '#shared/adapters/media/binary.ts';
import { readDecodedPicture, sizeOfDecoded } from '#shared/adapters/media/decoder-settings.ts';

const settingsOf = (hex: string): DataView => toDataView(Buffer.from(hex, 'hex'));

/** Settings of x264: 320×240, pixels of 12:11. */
const avc = '0164000dffe100196764000dacd94141fb021000000300100000030320f142996001000668eae0e4b22cfdf8f800';

describe('the settings of a decoder', () => {
  test('say the size of the picture and the shape of its pixels', () => {
    expect(readDecodedPicture('h264', settingsOf(avc))).toEqual({
      width: 320,
      height: 240,
      pixelAspect: { over: 12, under: 11 },
    });
  });

  test.each([
    ['without a parameter set', '0164000dffe000'],
    ['that are cut off', avc.slice(0, 30)],
    ['of zeros', '00'.repeat(40)],
  ])('%s say nothing', (_what, hex) => {
    expect(readDecodedPicture('h264', settingsOf(hex))).toBeUndefined();
  });

  test('of other codecs are not read', () => {
    expect(readDecodedPicture('vp9', settingsOf(avc))).toBeUndefined();
  });
});

describe('the size in the container', () => {
  const decoded = { width: 1_920, height: 1_088 };

  test('may cut off a part of the last blocks', () => {
    expect(sizeOfDecoded({ width: 1_920, height: 1_080 }, decoded)).toEqual({ width: 1_920, height: 1_080 });
  });

  test.each([
    [3_840, 2_160],
    [0, 0],
    [1_920, 1_072],
  ])('of %i×%i gives way to that of the decoder', (width, height) => {
    expect(sizeOfDecoded({ width, height }, decoded)).toEqual(decoded);
  });

  test('counts where the decoder says nothing', () => {
    expect(sizeOfDecoded({ width: 640, height: 360 }, undefined)).toEqual({ width: 640, height: 360 });
  });
});
