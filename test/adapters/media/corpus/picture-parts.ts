import { crc32 } from 'node:zlib';
import { ascii, joined, u8, u16, u32 } from './bytes.ts';

/** A JPEG segment: its marker, its length and its content. */
export const segment = (marker: number, content: Uint8Array): Buffer =>
  joined(u8(0xff, marker), u16(content.length + 2), content);

/** An EXIF segment with the orientation alone, in either byte order. */
export const exif = (orientation: number, order: 'II' | 'MM' = 'MM'): Buffer => {
  const isLittle = order === 'II';
  const number16 = (value: number): Buffer => (isLittle ? u16(value).reverse() : u16(value));
  const number32 = (value: number): Buffer => (isLittle ? u32(value).reverse() : u32(value));
  const directory = joined(
    number16(1),
    number16(274),
    number16(3),
    number32(1),
    number16(orientation),
    number16(0),
  );
  return segment(0xe1, joined(ascii(`Exif\0\0${order}`), number16(42), number32(8), directory, number32(0)));
};

/** A PNG chunk with its checksum. */
export const pngChunk = (type: string, content: Uint8Array = Buffer.alloc(0)): Buffer => {
  const named = joined(ascii(type), content);
  return joined(u32(content.length), named, u32(crc32(named)));
};

export const insertAt = (bytes: Buffer, at: number, ...added: readonly Uint8Array[]): Buffer =>
  joined(bytes.subarray(0, at), ...added, bytes.subarray(at));
