import type { ImageContainer } from '#shared/domain/screening/measurement.ts';

/** The type of a file by its first bytes. */
export type DetectedType =
  | { readonly family: 'iso' | 'matroska' }
  | { readonly family: 'image'; readonly container: ImageContainer }
  | { readonly family: 'other'; readonly mimeType: string; readonly name: string };

/** Number of first bytes that `detectFileType` needs. */
export const DETECTION_BYTES = 4_096;

const toLatin1 = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, end));

const startsWith = (bytes: Uint8Array, ...magic: readonly number[]): boolean =>
  magic.every((byte, at) => bytes[at] === byte);

const imageContainer = (bytes: Uint8Array): ImageContainer | undefined => {
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'jpeg';
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (/^GIF8[79]a$/.test(toLatin1(bytes, 0, 6))) return 'gif';
  if (toLatin1(bytes, 0, 4) === 'RIFF' && toLatin1(bytes, 8, 12) === 'WEBP') return 'webp';
  return undefined;
};

/** Still images in an ISO container, which a demuxer would read as a video. */
const ISO_STILLS = /^(heic|heix|heim|heis|hevc|hevx|mif1|msf1|avif|avis)$/;

/** Boxes that may come first in an ISO or QuickTime file; old QuickTime files have no `ftyp`. */
const ISO_FIRST_BOXES = /^(ftyp|styp|moov|mdat|moof|sidx|free|skip|wide|pnot)$/;

const otherTypes: readonly (readonly [prefix: string, mimeType: string, name: string])[] = [
  ['%PDF-', 'application/pdf', 'a PDF document'],
  ['PK\x03\x04', 'application/zip', 'a ZIP archive or an office document'],
  ['Rar!', 'application/vnd.rar', 'a RAR archive'],
  ['7z\xbc\xaf', 'application/x-7z-compressed', 'a 7z archive'],
  ['\x1f\x8b', 'application/gzip', 'a gzip archive'],
  ['ID3', 'audio/mpeg', 'sound only (MP3)'],
  ['OggS', 'application/ogg', 'Ogg'],
  ['fLaC', 'audio/flac', 'sound only (FLAC)'],
  ['FLV', 'video/x-flv', 'Flash video'],
];

const riffTypes: Readonly<Record<string, readonly [mimeType: string, name: string]>> = {
  'AVI ': ['video/x-msvideo', 'AVI'],
  WAVE: ['audio/wav', 'sound only (WAV)'],
};

const isText = (bytes: Uint8Array): boolean => {
  if (bytes.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d)) return false;
  try {
    // As a stream, because the last character may be incomplete.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
};

const otherType = (bytes: Uint8Array): DetectedType => {
  const head = toLatin1(bytes, 0, 16);
  const riff = head.startsWith('RIFF') ? riffTypes[head.slice(8, 12)] : undefined;
  if (riff !== undefined) return { family: 'other', mimeType: riff[0], name: riff[1] };
  const known = otherTypes.find(([prefix]) => head.startsWith(prefix));
  if (known !== undefined) return { family: 'other', mimeType: known[1], name: known[2] };
  if (isText(bytes)) return { family: 'other', mimeType: 'text/plain', name: 'text' };
  return { family: 'other', mimeType: 'application/octet-stream', name: 'of no known type' };
};

/** Detects a file's type by its first `DETECTION_BYTES` bytes, not by its name. */
export const detectFileType = (bytes: Uint8Array): DetectedType => {
  const container = imageContainer(bytes);
  if (container !== undefined) return { family: 'image', container };
  if (startsWith(bytes, 0x1a, 0x45, 0xdf, 0xa3)) return { family: 'matroska' };
  const box = toLatin1(bytes, 4, 8);
  if (box === 'ftyp' && ISO_STILLS.test(toLatin1(bytes, 8, 12))) {
    const avif = toLatin1(bytes, 8, 11) === 'avi';
    return {
      family: 'other',
      mimeType: avif ? 'image/avif' : 'image/heic',
      name: avif ? 'an AVIF image' : 'a HEIC image',
    };
  }
  if (ISO_FIRST_BOXES.test(box)) return { family: 'iso' };
  return otherType(bytes);
};
