import { type ContentKindName, contentKinds } from '#shared/domain/screening/content-kinds.ts';
import type { ImageContainer } from '#shared/domain/screening/measurement.ts';
import { fourCharacters, toDataView, toLatin1, uint32 } from './binary.ts';
import { detectAvi, detectStream } from './detect-streams.ts';
import { detectText } from './detect-text.ts';
import { readBoxHeader } from './iso/boxes.ts';

/** The type of a file by its first bytes. */
export type DetectedType =
  | { readonly family: 'iso' | 'matroska'; readonly mimeType: string }
  | { readonly family: 'image'; readonly container: ImageContainer; readonly mimeType: string }
  | { readonly family: 'other'; readonly kind: ContentKindName; readonly mimeType: string };

/** Number of first bytes that `detectFileType` needs. */
export const DETECTION_BYTES = 4_096;

const other = (kind: ContentKindName): DetectedType => ({
  family: 'other',
  kind,
  mimeType: contentKinds[kind].mimeType,
});

/** In a signature, this stands for any byte. */
const ANY = '?';

const hasSignature = (head: string, signature: string): boolean =>
  head.length >= signature.length &&
  [...signature].every((character, at) => character === ANY || character === head[at]);

/** The value behind the first signature that a file begins with. */
const findSignature = <T>(
  head: string,
  signatures: readonly (readonly [value: T, ...signatures: readonly string[]])[],
): T | undefined =>
  signatures.find(([, ...all]) => all.some((signature) => hasSignature(head, signature)))?.[0];

/** Signatures of images that screening reads, as text in Latin-1. */
const imageSignatures: readonly (readonly [ImageContainer, ...string[]])[] = [
  ['jpeg', '\xff\xd8\xff'],
  ['png', '\x89PNG\r\n\x1a\n'],
  ['gif', 'GIF87a', 'GIF89a'],
  ['webp', 'RIFF????WEBP'],
];

/** Signatures of other content. */
const otherSignatures: readonly (readonly [ContentKindName, ...string[]])[] = [
  ['pdf', '%PDF-'],
  ['zip', 'PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'],
  ['rar', 'Rar!'],
  ['7z', '7z\xbc\xaf'],
  ['gzip', '\x1f\x8b'],
  ['office', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['asf', '\x30\x26\xb2\x75\x8e\x66\xcf\x11'],
  ['wav', 'RIFF????WAVE', 'RF64????WAVE'],
  ['aiff', 'FORM????AIFF', 'FORM????AIFC'],
  ['flv', 'FLV'],
  ['realmedia', '.RMF'],
  ['mxf', '\x06\x0e\x2b\x34'],
  // The fourth byte names the television system.
  ['dv', '\x1f\x07\0\x3f', '\x1f\x07\0\xbf'],
  ['ivf', 'DKIF'],
  ['y4m', 'YUV4MPEG2 '],
  ['ogg', 'OggS'],
  ['mp3', 'ID3'],
  ['flac', 'fLaC'],
  ['amr', '#!AMR'],
  // CAF, AU, Wave64, AC-3.
  ['other-sound', 'caff\0', '.snd', 'riff\x2e\x91\xcf\x11', '\x0b\x77'],
  ['swf', 'FWS', 'CWS', 'ZWS'],
  ['nut', 'nut/multimedia'],
  ['midi', 'MThd'],
  ['raw-av1', '\x12\0\x0a'],
  // Bytes 6 to 9 of a BMP are reserved.
  ['bmp', 'BM????\0\0\0\0'],
  ['tiff', 'II*\0', 'MM\0*', 'II+\0', 'MM\0+'],
  ['raw-photo', 'IIRO', 'IIRS', 'IIU\0', 'FUJIFILMCCD-RAW'],
  ['psd', '8BPS'],
  // OpenEXR, DPX, QOI, the portable formats.
  ['other-image', 'v/1\x01', 'SDPX', 'XPDS', 'qoif', 'P5\n', 'P6\n', 'P7\n'],
  ['ico', '\0\0\x01\0?\0'],
  ['jxl', '\xff\x0a', '\0\0\0\x0cJXL '],
  ['jp2', '\0\0\0\x0cjP  ', '\xff\x4f\xff\x51'],
];

/** Still images in an ISO container by their brands; the first that is among a file's brands counts. */
const stillBrands: readonly (readonly [RegExp, ContentKindName])[] = [
  [/^(avif|avis)$/, 'avif'],
  [/^(heic|heix|heim|heis|hevc|hevx|hevm|hevs)$/, 'heic'],
  [/^(mif1|msf1|mif2|miaf|jpeg|j2ki|avci|avcs|vvic|evbi)$/, 'heif'],
];

/** The kind of still image, if the major brand says that it is one. The other brands say which. */
const detectStill = (bytes: Uint8Array): ContentKindName | undefined => {
  const view = toDataView(bytes);
  const major = fourCharacters(view, 8);
  if (!stillBrands.some(([pattern]) => pattern.test(major))) return undefined;
  const end = Math.min(uint32(view, 0), bytes.length);
  const brands = [major];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(fourCharacters(view, at));
  return stillBrands.find(([pattern]) => brands.some((brand) => pattern.test(brand)))?.[1];
};

/** Boxes that show an ISO or QuickTime file. Old QuickTime files have no `ftyp`. */
const ISO_BOXES = /^(ftyp|styp|moov|mdat|moof|sidx|free|skip|wide|pnot|uuid|udta|meta|emsg|prft)$/;

const PRINTABLE = /^[\x20-\x7e]{4}$/;

/** Whether boxes begin the file: known ones, or unknown ones before a known one. */
const hasBoxes = (bytes: Uint8Array): boolean => {
  const view = toDataView(bytes);
  for (let at = 0; at + 8 <= bytes.length; ) {
    const box = readBoxHeader(view, at, 0, Number.POSITIVE_INFINITY);
    if (box === undefined) return false;
    if (ISO_BOXES.test(box.type)) return true;
    if (!PRINTABLE.test(box.type)) return false;
    at = box.end;
  }
  return false;
};

/** Detects a file's type by its first `DETECTION_BYTES` bytes, not by its name. */
export const detectFileType = (bytes: Uint8Array): DetectedType => {
  const head = toLatin1(bytes.subarray(0, 32));
  const image = findSignature(head, imageSignatures);
  if (image !== undefined) return { family: 'image', container: image, mimeType: `image/${image}` };
  if (head.startsWith('\x1a\x45\xdf\xa3')) {
    const isMatroska = toLatin1(bytes.subarray(0, 64)).includes('matroska');
    return { family: 'matroska', mimeType: isMatroska ? 'video/x-matroska' : 'video/webm' };
  }
  const still = head.slice(4, 8) === 'ftyp' ? detectStill(bytes) : undefined;
  if (still !== undefined) return other(still);
  const known = findSignature(head, otherSignatures);
  if (known !== undefined) return other(known);
  if (hasBoxes(bytes)) return { family: 'iso', mimeType: 'video/mp4' };
  if (hasSignature(head, 'RIFF????AVI ')) return other(detectAvi(bytes));
  return other(detectText(bytes) ?? detectStream(bytes) ?? 'unknown');
};
