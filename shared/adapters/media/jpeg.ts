import { readUpTo } from './bounded-source.ts';
import type { ImageSize, Rotation } from './image-size.ts';
import { toDataView } from './iso-boxes.ts';
import type { RangeSource } from './range-source.ts';
import { damagedError, truncatedError } from './unreadable-error.ts';

/** Start-of-frame markers contain the size (ITU-T T.81, B.1.1.3); C4, C8 and CC are tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const START_OF_SCAN = 0xda;
/** Contains EXIF, among others. */
const APPLICATION_1 = 0xe1;
const END_OF_IMAGE = [0xff, 0xd9] as const;
const SCAN_CHUNK_BYTES = 1_048_576;

/**
 * EXIF orientation is tag 274 of the first directory; 6, 3 and 8 are rotations, 5 and 7 mirrored rotations.
 */
const ORIENTATION_TAG = 274;
const rotations: Readonly<Record<number, Rotation>> = { 3: 180, 4: 180, 5: 90, 6: 90, 7: 270, 8: 270 };

/** The rotation of an EXIF segment; 0 if it has none or cannot be read. */
export const exifRotation = (segment: Uint8Array): Rotation => {
  if (String.fromCharCode(...segment.subarray(0, 6)) !== 'Exif\0\0' || segment.length < 14) return 0;
  const tiff = toDataView(segment.subarray(6));
  const little = tiff.getUint16(0) === 0x4949;
  const directory = tiff.getUint32(4, little);
  if (directory + 2 > tiff.byteLength) return 0;
  const entries = tiff.getUint16(directory, little);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > tiff.byteLength) return 0;
    if (tiff.getUint16(at, little) === ORIENTATION_TAG) return rotations[tiff.getUint16(at + 8, little)] ?? 0;
  }
  return 0;
};

/** Whether the end marker follows. In compressed data FF is always followed by 00 or a restart marker. */
const hasEndMarker = async (source: RangeSource, scanStart: number): Promise<boolean> => {
  const tail = await readUpTo(source, Math.max(scanStart, source.size - 2), 2);
  if (tail[0] === END_OF_IMAGE[0] && tail[1] === END_OF_IMAGE[1]) return true;
  // Phones append data (a moving image, depth), so the search begins at the scan's start.
  for (let start = scanStart; start < source.size; start += SCAN_CHUNK_BYTES) {
    const chunk = await readUpTo(source, start, SCAN_CHUNK_BYTES + 1);
    for (let at = chunk.indexOf(0xff); at !== -1; at = chunk.indexOf(0xff, at + 1)) {
      if (chunk[at + 1] === END_OF_IMAGE[1]) return true;
    }
  }
  return false;
};

type Segment = { readonly marker: number; readonly start: number; readonly end: number };

/**
 * The segments up to the start of the first scan, inclusive. Throws when the file is invalid or truncated.
 */
async function* listSegments(source: RangeSource): AsyncGenerator<Segment> {
  for (let offset = 2; ; ) {
    const header = await readUpTo(source, offset, 4);
    if (header.length < 4) throw truncatedError();
    const [lead, marker] = header;
    if (lead !== 0xff || marker === undefined || marker === END_OF_IMAGE[1])
      throw damagedError('its structure is broken');
    // Any number of FF bytes may precede a marker.
    if (marker === 0xff) {
      offset += 1;
      continue;
    }
    const end = offset + 2 + toDataView(header).getUint16(2);
    if (end < offset + 4) throw damagedError('its structure is broken');
    if (end > source.size) throw truncatedError();
    yield { marker, start: offset + 4, end };
    if (marker === START_OF_SCAN) return;
    offset = end;
  }
}

/** Size and rotation of a JPEG, read segment by segment. Throws `UnreadableError`. */
export const measureJpeg = async (source: RangeSource): Promise<ImageSize> => {
  let size: { readonly width: number; readonly height: number } | undefined;
  let rotation: Rotation = 0;
  let scanStart = 0;
  for await (const { marker, start, end } of listSegments(source)) {
    scanStart = end;
    if (marker === APPLICATION_1 && end > start) rotation ||= exifRotation(await source.read(start, end));
    if (!isFrame(marker) || end - start < 5) continue;
    const frame = toDataView(await source.read(start, start + 5));
    size ??= { height: frame.getUint16(1), width: frame.getUint16(3) };
  }
  if (size === undefined) throw damagedError('its picture has no size');
  if (!(await hasEndMarker(source, scanStart))) throw truncatedError();
  return { ...size, rotation };
};
