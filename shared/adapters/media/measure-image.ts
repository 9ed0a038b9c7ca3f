import {
  type ImageContainer,
  type ImageMeasurement,
  orientationOf,
} from '#shared/domain/screening/measurement.ts';
import { readUpTo } from './bounded-source.ts';
import type { ImageSize } from './image-size.ts';
import { toDataView } from './iso-boxes.ts';
import { measureJpeg } from './jpeg.ts';
import type { RangeSource } from './range-source.ts';
import { damagedError, truncatedError } from './unreadable-error.ts';

const TAIL_BYTES = 65_536;

const toLatin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

const readHead = async (source: RangeSource, length: number): Promise<DataView> => {
  const head = await readUpTo(source, 0, length);
  if (head.length < length) throw truncatedError();
  return toDataView(head);
};

const readTail = async (source: RangeSource): Promise<string> =>
  toLatin1(await readUpTo(source, Math.max(0, source.size - TAIL_BYTES), TAIL_BYTES));

const measurePng = async (source: RangeSource): Promise<ImageSize> => {
  const head = await readHead(source, 24);
  // The last chunk with its constant checksum (W3C PNG, 11.2.5).
  if (!(await readTail(source)).includes('IEND\xae\x42\x60\x82')) throw truncatedError();
  return { width: head.getUint32(16), height: head.getUint32(20), rotation: 0 };
};

const measureGif = async (source: RangeSource): Promise<ImageSize> => {
  const head = await readHead(source, 10);
  // A block ends with 0 and the file with a semicolon; some writers add padding.
  if (!/\0;\0*$/.test(await readTail(source))) throw truncatedError();
  return { width: head.getUint16(6, true), height: head.getUint16(8, true), rotation: 0 };
};

/** The three kinds of WebP (RFC 9649, 2.5 to 2.7) store their size in different places. */
const measureWebp = async (source: RangeSource): Promise<ImageSize> => {
  const head = await readHead(source, 30);
  if (head.getUint32(4, true) + 8 > source.size) throw truncatedError();
  const kind = toLatin1(await source.read(12, 16));
  const uint24 = (at: number): number => head.getUint16(at, true) + head.getUint8(at + 2) * 65_536;
  if (kind === 'VP8X') return { width: uint24(24) + 1, height: uint24(27) + 1, rotation: 0 };
  if (kind === 'VP8 ') {
    return {
      width: head.getUint16(26, true) & 0x3fff,
      height: head.getUint16(28, true) & 0x3fff,
      rotation: 0,
    };
  }
  if (kind !== 'VP8L') throw damagedError('its structure is broken');
  const bits = head.getUint32(21, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1, rotation: 0 };
};

const readers: Readonly<Record<ImageContainer, (source: RangeSource) => Promise<ImageSize>>> = {
  jpeg: measureJpeg,
  png: measurePng,
  gif: measureGif,
  webp: measureWebp,
};

/** Measures an image of a known container. Throws `UnreadableError`. */
export const measureImage = async (
  source: RangeSource,
  container: ImageContainer,
): Promise<ImageMeasurement> => {
  const { width, height, rotation } = await readers[container](source);
  if (width === 0 || height === 0) throw damagedError('its picture has no size');
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
