import {
  type ImageContainer,
  type ImageMeasurement,
  orientationOf,
} from '#shared/domain/screening/measurement.ts';
import { readUpTo } from './bounded-source.ts';
import type { ImageSize } from './image-size.ts';
import { viewOf } from './iso-boxes.ts';
import { measureJpeg } from './jpeg.ts';
import type { RangeSource } from './range-source.ts';
import { damaged, truncated } from './unreadable.ts';

const TAIL_BYTES = 65_536;

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

const headOf = async (source: RangeSource, length: number): Promise<DataView> => {
  const head = await readUpTo(source, 0, length);
  if (head.length < length) throw truncated();
  return viewOf(head);
};

const tailOf = async (source: RangeSource): Promise<string> =>
  latin(await readUpTo(source, Math.max(0, source.size - TAIL_BYTES), TAIL_BYTES));

const measurePng = async (source: RangeSource): Promise<ImageSize> => {
  const head = await headOf(source, 24);
  // The last chunk with its checksum, which never changes (W3C PNG, 11.2.5).
  if (!(await tailOf(source)).includes('IEND\xae\x42\x60\x82')) throw truncated();
  return { width: head.getUint32(16), height: head.getUint32(20), rotation: 0 };
};

const measureGif = async (source: RangeSource): Promise<ImageSize> => {
  const head = await headOf(source, 10);
  // A block ends with 0 and the file with a semicolon; some writers pad behind it.
  if (!/\0;\0*$/.test(await tailOf(source))) throw truncated();
  return { width: head.getUint16(6, true), height: head.getUint16(8, true), rotation: 0 };
};

/** The three kinds of WebP (RFC 9649, 2.5 to 2.7) keep their size in three places. */
const measureWebp = async (source: RangeSource): Promise<ImageSize> => {
  const head = await headOf(source, 30);
  if (head.getUint32(4, true) + 8 > source.size) throw truncated();
  const kind = latin(await source.read(12, 16));
  const uint24 = (at: number): number => head.getUint16(at, true) + head.getUint8(at + 2) * 65_536;
  if (kind === 'VP8X') return { width: uint24(24) + 1, height: uint24(27) + 1, rotation: 0 };
  if (kind === 'VP8 ') {
    return {
      width: head.getUint16(26, true) & 0x3fff,
      height: head.getUint16(28, true) & 0x3fff,
      rotation: 0,
    };
  }
  if (kind !== 'VP8L') throw damaged('its structure is broken');
  const bits = head.getUint32(21, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1, rotation: 0 };
};

const readers: Readonly<Record<ImageContainer, (source: RangeSource) => Promise<ImageSize>>> = {
  jpeg: measureJpeg,
  png: measurePng,
  gif: measureGif,
  webp: measureWebp,
};

/** Measures an image whose container is known from its first bytes. Throws `UnreadableError`. */
export const measureImage = async (
  source: RangeSource,
  container: ImageContainer,
): Promise<ImageMeasurement> => {
  const { width, height, rotation } = await readers[container](source);
  if (width === 0 || height === 0) throw damaged('its picture has no size');
  const turned = rotation % 180 !== 0;
  const shown = turned ? { width: height, height: width } : { width, height };
  return {
    kind: 'image',
    container,
    bytes: source.size,
    mimeType: `image/${container}`,
    ...shown,
    orientation: orientationOf(shown.width, shown.height),
    rotation,
  };
};
