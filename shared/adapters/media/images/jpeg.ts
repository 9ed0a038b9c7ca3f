import { toDataView, toLatin1 } from '../binary.ts';
import { type ByteWindow, readWindow } from '../byte-window.ts';
import { unreadable } from '../unreadable-error.ts';
import type { ImageSize, Rotation } from './image-size.ts';

/** Start-of-frame markers contain the size (ITU-T T.81, B.1.1.3); C4, C8 and CC are tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const START_OF_IMAGE = 0xd8;
const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
/** Contains EXIF, among others. */
const APPLICATION_1 = 0xe1;

/** Markers without a length: restarts, and one for temporary use. */
const isBare = (marker: number): boolean =>
  (marker >= 0xd0 && marker <= 0xd7) || marker === 0x01 || marker === START_OF_IMAGE;

/** Photographs have tens of segments; a large colour profile or XMP adds hundreds. */
const MAX_SEGMENTS = 10_000;

/**
 * EXIF orientation is tag 274 of the first directory; 6, 3 and 8 are rotations, 5 and 7 mirrored rotations.
 */
const ORIENTATION_TAG = 274;
const rotations: Readonly<Record<number, Rotation>> = { 3: 180, 4: 180, 5: 90, 6: 90, 7: 270, 8: 270 };

/** The rotation of an EXIF segment; undefined if it has none or cannot be read. */
const exifRotation = (segment: Uint8Array): Rotation | undefined => {
  if (toLatin1(segment.subarray(0, 6)) !== 'Exif\0\0' || segment.length < 14) return undefined;
  const tiff = toDataView(segment.subarray(6));
  const little = tiff.getUint16(0) === 0x4949;
  const directory = tiff.getUint32(4, little);
  if (directory + 2 > tiff.byteLength) return undefined;
  const entries = tiff.getUint16(directory, little);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > tiff.byteLength) return undefined;
    if (tiff.getUint16(at, little) === ORIENTATION_TAG) return rotations[tiff.getUint16(at + 8, little)] ?? 0;
  }
  return undefined;
};

/** The offset behind the next `FF` and a marker that begins at `from` or later; undefined at the end of the file. */
const findMarker = async (
  window: ByteWindow,
  from: number,
  isWanted: (marker: number) => boolean,
): Promise<{ readonly marker: number; readonly at: number } | undefined> => {
  for (let at = from; at + 2 <= window.size; ) {
    if (!window.has(at, at + 2)) await window.load(at, at + 2);
    const piece = window.rest(at);
    for (let byte = 0; byte + 1 < piece.length; byte += 1) {
      const marker = piece[byte + 1] ?? 0;
      if (piece[byte] === 0xff && isWanted(marker)) return { marker, at: at + byte + 2 };
    }
    // The last byte can begin a marker that ends in the next part.
    at += piece.length - 1;
  }
  return undefined;
};

/** Between segments, stray bytes and any number of `FF` before a marker mean nothing to decoders. */
const isSegmentMarker = (marker: number): boolean => marker !== 0x00 && marker !== 0xff;

/** In compressed data, `FF` is always followed by 00 or a restart marker. */
const isScanEnd = (marker: number): boolean => marker !== 0x00 && marker !== 0xff && !isBare(marker);

type Segment = { readonly marker: number; readonly start: number; readonly end: number };

/** The next segment from `from` on: a marker, a length and content. Throws when there is none. */
const readSegment = async (window: ByteWindow, from: number): Promise<Segment> => {
  let found = await findMarker(window, from, isSegmentMarker);
  while (found !== undefined && isBare(found.marker))
    found = await findMarker(window, found.at, isSegmentMarker);
  if (found === undefined) throw unreadable('truncated');
  if (found.marker === END_OF_IMAGE) throw unreadable('no-picture');
  const length = await readWindow(window, found.at, 2);
  if (length.length < 2) throw unreadable('truncated');
  const end = found.at + toDataView(length).getUint16(0);
  if (end < found.at + 2) throw unreadable('broken');
  if (end > window.size) throw unreadable('truncated');
  return { marker: found.marker, start: found.at + 2, end };
};

type Header = {
  readonly size: { readonly width: number; readonly height: number };
  readonly rotation: Rotation;
  readonly scanStart: number;
};

/** Reads the segments up to the start of the first scan. Its data begins at `scanStart`. */
const readHeader = async (window: ByteWindow): Promise<Header> => {
  let size: Header['size'] | undefined;
  let rotation: Rotation | undefined;
  for (let at = 2, segments = 0; segments < MAX_SEGMENTS; segments += 1) {
    const { marker, start, end } = await readSegment(window, at);
    if (marker === APPLICATION_1) rotation ??= exifRotation(await readWindow(window, start, end - start));
    if (isFrame(marker) && end - start >= 5) {
      const frame = toDataView(await readWindow(window, start, 5));
      size ??= { height: frame.getUint16(1), width: frame.getUint16(3) };
    }
    at = end;
    if (marker !== START_OF_SCAN) continue;
    if (size === undefined) throw unreadable('no-size');
    return { size, rotation: rotation ?? 0, scanStart: at };
  }
  throw unreadable('too-many-parts');
};

/**
 * Size and rotation of a JPEG. It must have compressed data and an end; what follows does not matter, because phones
 * append films and depth. Throws `UnreadableError`.
 */
export const measureJpeg = async (window: ByteWindow): Promise<ImageSize> => {
  const { size, rotation, scanStart } = await readHeader(window);
  const scanEnd = await findMarker(window, scanStart, isScanEnd);
  if (scanEnd === undefined) throw unreadable('truncated');
  if (scanEnd.at - 2 === scanStart) throw unreadable('no-picture');
  const hasEnd =
    scanEnd.marker === END_OF_IMAGE ||
    (await findMarker(window, scanEnd.at, (marker) => marker === END_OF_IMAGE)) !== undefined;
  if (!hasEnd) throw unreadable('truncated');
  return { ...size, rotation };
};
