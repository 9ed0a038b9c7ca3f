import { uint8, uint16 } from './binary.ts';
import { type BitReader, openNalUnit } from './bit-reader.ts';
import { readHevcSize, readWindow } from './hevc/picture-size.ts';

/** The picture, by the settings of a decoder. */
export type DecodedPicture = {
  readonly width: number;
  readonly height: number;
  /** The shape of a pixel: its width over its height. */
  readonly pixelAspect?: { readonly over: number; readonly under: number };
};

/** Shapes of pixels by their number (ITU-T H.273, 8.6). */
const PIXEL_SHAPES: readonly (readonly [number, number])[] = [
  ...([
    [0, 0],
    [1, 1],
    [12, 11],
    [10, 11],
    [16, 11],
    [40, 33],
    [24, 11],
    [20, 11],
  ] as const),
  ...([
    [32, 11],
    [80, 33],
    [18, 11],
    [15, 11],
    [64, 33],
    [160, 99],
    [4, 3],
    [3, 2],
    [2, 1],
  ] as const),
];

const EXTENDED_SHAPE = 255;

/** Reads the beginning of the usability information, which has the shape of pixels. */
const readPixelAspect = (reader: BitReader): DecodedPicture['pixelAspect'] => {
  if (reader.bits(1) === 0 || reader.bits(1) === 0) return undefined;
  const shape = reader.bits(8);
  if (shape === EXTENDED_SHAPE) return { over: reader.bits(16), under: reader.bits(16) };
  const [over, under] = PIXEL_SHAPES[shape] ?? [0, 0];
  return under === 0 ? undefined : { over, under };
};

/** Profiles of H.264 whose settings name the colour format. */
const HIGH_PROFILES = new Set([100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135]);

const skipScalingList = (reader: BitReader, size: number): void => {
  let next = 8;
  for (let entry = 0; entry < size && next !== 0; entry += 1) next = (next + reader.signed() + 256) % 256;
};

/** How many lumas a step of the cropping has, by the colour format. */
const cropUnits = (chroma: number): readonly [horizontal: number, vertical: number] => [
  chroma === 1 || chroma === 2 ? 2 : 1,
  chroma === 1 ? 2 : 1,
];

/** Skips the colour format, and returns it. */
const readChroma = (reader: BitReader): number => {
  const chroma = reader.unsigned();
  if (chroma === 3) reader.bits(1);
  reader.unsigned();
  reader.unsigned();
  reader.bits(1);
  if (reader.bits(1) === 1) {
    for (let list = 0; list < (chroma === 3 ? 12 : 8); list += 1)
      if (reader.bits(1) === 1) skipScalingList(reader, list < 6 ? 16 : 64);
  }
  return chroma;
};

const skipPictureOrder = (reader: BitReader): void => {
  const type = reader.unsigned();
  if (type === 0) reader.unsigned();
  if (type !== 1) return;
  reader.bits(1);
  reader.signed();
  reader.signed();
  const offsets = Math.min(reader.unsigned(), 255);
  for (let offset = 0; offset < offsets; offset += 1) reader.signed();
};

/** A sequence parameter set of H.264 (7.3.2.1.1), behind its header. */
const readH264Set = (reader: BitReader): DecodedPicture => {
  const profile = reader.bits(8);
  reader.bits(16);
  reader.unsigned();
  const chroma = HIGH_PROFILES.has(profile) ? readChroma(reader) : 1;
  reader.unsigned();
  skipPictureOrder(reader);
  reader.unsigned();
  reader.bits(1);
  const width = (reader.unsigned() + 1) * 16;
  const rows = reader.unsigned() + 1;
  const isFrames = reader.bits(1);
  if (isFrames === 0) reader.bits(1);
  reader.bits(1);
  const height = rows * 16 * (2 - isFrames);
  const [left, right, top, bottom] = readWindow(reader);
  const [horizontal, vertical] = cropUnits(chroma);
  const pixelAspect = readPixelAspect(reader);
  return {
    width: width - (left + right) * horizontal,
    height: height - (top + bottom) * vertical * (2 - isFrames),
    ...(pixelAspect && { pixelAspect }),
  };
};

/** A sequence parameter set of H.265 (7.3.2.2), behind its header. */
const readHevcSet = (reader: BitReader): DecodedPicture => {
  const { chroma, width, height, window } = readHevcSize(reader);
  const [left, right, top, bottom] = window;
  const [horizontal, vertical] = cropUnits(chroma);
  return { width: width - (left + right) * horizontal, height: height - (top + bottom) * vertical };
};

const bytesOf = (view: DataView, start: number, length: number): Uint8Array =>
  new Uint8Array(
    view.buffer,
    view.byteOffset + start,
    Math.max(0, Math.min(length, view.byteLength - start)),
  );

/** The largest picture of any level of H.264 and H.265. */
const MAX_SIDE = 16_888;

/** A picture that a decoder can have; undefined if the settings are broken. */
const checked = (reader: BitReader, picture: DecodedPicture): DecodedPicture | undefined => {
  const isPossible = [picture.width, picture.height].every((side) => side > 0 && side <= MAX_SIDE);
  return isPossible && !reader.isPastEnd() ? picture : undefined;
};

/** The first sequence parameter set of an `avcC` box (ISO/IEC 14496-15, 5.3.3.1). */
const readAvcSettings = (settings: DataView): DecodedPicture | undefined => {
  if ((uint8(settings, 5) & 31) === 0) return undefined;
  const reader = openNalUnit(bytesOf(settings, 9, uint16(settings, 6) - 1));
  return checked(reader, readH264Set(reader));
};

const HEVC_SEQUENCE_SET = 33;

/** The first sequence parameter set of an `hvcC` box (ISO/IEC 14496-15, 8.3.3.1). */
const readHevcSettings = (settings: DataView): DecodedPicture | undefined => {
  const arrays = uint8(settings, 22);
  for (let array = 0, at = 23; array < arrays && at < settings.byteLength; array += 1) {
    const type = uint8(settings, at) & 63;
    const units = uint16(settings, at + 1);
    at += 3;
    for (let unit = 0; unit < units && at < settings.byteLength; unit += 1) {
      const length = uint16(settings, at);
      if (type === HEVC_SEQUENCE_SET) {
        const reader = openNalUnit(bytesOf(settings, at + 4, length - 2));
        return checked(reader, readHevcSet(reader));
      }
      at += 2 + length;
    }
  }
  return undefined;
};

/** The picture that a decoder makes by these settings; undefined if they do not say it, or are broken. */
export const readDecodedPicture = (codec: string, settings: DataView): DecodedPicture | undefined => {
  if (codec === 'h264') return readAvcSettings(settings);
  return codec === 'hevc' ? readHevcSettings(settings) : undefined;
};

/** Encoders work on blocks of 16 pixels, and containers may cut the last one off. */
const BLOCK = 16;

const isSameBlocks = (one: number, other: number): boolean =>
  Math.ceil(one / BLOCK) === Math.ceil(other / BLOCK);

type Size = { readonly width: number; readonly height: number };

/** The size of the decoded picture. A container can only cut off a part of the last blocks. */
export const sizeOfDecoded = (stated: Size, decoded: DecodedPicture | undefined): Size => {
  if (decoded === undefined) return stated;
  const isCut = isSameBlocks(stated.width, decoded.width) && isSameBlocks(stated.height, decoded.height);
  return isCut ? stated : { width: decoded.width, height: decoded.height };
};
