import { ascii, box, fullBox, joined, repeated, u8, u16, u32, zeros } from './bytes.ts';
import { element, openElement, unsigned } from './matroska-parts.ts';
import { segment } from './picture-parts.ts';

const FILE_TYPE = box('ftyp', ascii('isom'), u32(0x200), ascii('isommp41'));
const EMPTY = joined(u32(8), ascii('free'));
const PARENTS = ['moov', 'trak', 'mdia', 'minf', 'stbl', 'dinf'];
const EBML = element(0x1a45dfa3, element(0x4282, ascii('webm')));

/** Boxes in boxes: as many headers, each around all that follows. */
const nested = (depth: number, content: Uint8Array, types: readonly string[] = PARENTS): Buffer => {
  const heads = Buffer.alloc(depth * 8);
  for (let level = 0; level < depth; level += 1) {
    heads.writeUInt32BE((depth - level) * 8 + content.length, level * 8);
    heads.write(types[Math.min(level, types.length - 1)] ?? 'dinf', level * 8 + 4, 'latin1');
  }
  return joined(heads, content);
};

/** Boxes in boxes with an empty one beside each. */
const ladder = (bytes: number): Buffer => {
  const depth = Math.floor(bytes / 16);
  const all = Buffer.alloc(depth * 16);
  for (let level = 0; level < depth; level += 1) {
    all.writeUInt32BE((depth - level) * 16, level * 16);
    all.write(PARENTS[Math.min(level, 5)] ?? 'dinf', level * 16 + 4, 'latin1');
    EMPTY.copy(all, level * 16 + 8);
  }
  return all;
};

/** An index with one track of video whose tables are these. */
const trackOf = (...tables: readonly Buffer[]): Buffer =>
  box(
    'trak',
    fullBox('tkhd', 0, 3, u32(0, 0, 1, 0, 0), zeros(60)),
    box(
      'mdia',
      fullBox('mdhd', 0, 0, u32(0, 0, 1_000, 0, 0)),
      fullBox('hdlr', 0, 0, u32(0), ascii('vide'), zeros(13)),
      box('minf', box('stbl', ...tables)),
    ),
  );

const exifEntries = (): Buffer => {
  const count = 5_416;
  const entries = repeated(joined(u16(1, 3), u32(1, 0)), count * 12);
  return segment(0xe1, joined(ascii('Exif\0\0MM'), u16(42), u32(8), u16(count), entries));
};

/**
 * Files of very many small parts, in about the asked number of bytes. None of them is media, and each must be refused
 * in a time and in memory that grow with its bytes.
 */
export const bombs: Readonly<Record<string, (bytes: number) => Buffer>> = {
  'empty boxes and no index': (bytes) => joined(FILE_TYPE, repeated(EMPTY, bytes)),
  'an index of empty boxes': (bytes) => joined(FILE_TYPE, box('moov', repeated(EMPTY, bytes))),
  'an index of empty tracks': (bytes) => joined(FILE_TYPE, box('moov', repeated(box('trak'), bytes))),
  'an index of whole tracks without samples': (bytes) =>
    joined(FILE_TYPE, box('moov', repeated(trackOf(fullBox('stsz', 0, 0, u32(0, 0))), bytes))),
  'a table of empty boxes': (bytes) => joined(FILE_TYPE, nested(5, repeated(EMPTY, bytes))),
  'a track with many tables': (bytes) =>
    joined(FILE_TYPE, box('moov', trackOf(repeated(fullBox('stts', 0, 0, u32(0)), bytes)))),
  'boxes in boxes': (bytes) => joined(FILE_TYPE, nested(Math.floor(bytes / 8), zeros(0))),
  'boxes in boxes and empty ones': (bytes) =>
    joined(FILE_TYPE, nested(Math.floor(bytes / 16), repeated(EMPTY, bytes / 2))),
  'a ladder of boxes': (bytes) => joined(FILE_TYPE, ladder(bytes)),
  'empty fragments': (bytes) => joined(FILE_TYPE, box('moov'), repeated(box('moof'), bytes)),
  'fragments of a track without samples': (bytes) => {
    const index = box('moov', trackOf(), box('mvex', fullBox('trex', 0, 0, u32(1, 1, 0, 0, 0))));
    return joined(FILE_TYPE, index, repeated(box('moof', box('traf', fullBox('tfhd', 0, 0, u32(1)))), bytes));
  },
  'edits of no length': (bytes) => {
    const entries = repeated(u32(0, 0, 0x10000), bytes);
    return joined(
      FILE_TYPE,
      box('moov', box('trak', box('edts', fullBox('elst', 0, 0, u32(entries.length / 12), entries)))),
    );
  },
  'kinds of sample': (bytes) => {
    const entries = repeated(box('avc1', zeros(78)), bytes);
    return joined(FILE_TYPE, box('moov', trackOf(fullBox('stsd', 0, 0, u32(entries.length / 86), entries))));
  },
  'empty elements': (bytes) => joined(EBML, openElement(0x18538067, repeated(u8(0xec, 0x80), bytes))),
  'empty clusters': (bytes) =>
    joined(EBML, openElement(0x18538067, repeated(u8(0x1f, 0x43, 0xb6, 0x75, 0x80), bytes))),
  'empty clusters behind a track': (bytes) => {
    const track = element(0xae, unsigned(0xd7, 1), unsigned(0x83, 1), element(0x86, ascii('V_VP9')));
    const clusters = repeated(u8(0x1f, 0x43, 0xb6, 0x75, 0x80), bytes);
    return joined(EBML, openElement(0x18538067, element(0x1654ae6b, track), clusters));
  },
  'empty tracks of Matroska': (bytes) =>
    joined(EBML, openElement(0x18538067, element(0x1654ae6b, repeated(u8(0xae, 0x80), bytes)))),
  'empty blocks': (bytes) =>
    joined(EBML, openElement(0x18538067, openElement(0x1f43b675, repeated(u8(0xa3, 0x80), bytes)))),
  'segments of a JPEG': (bytes) =>
    joined(u8(0xff, 0xd8), repeated(segment(0xe3, zeros(0)), bytes), u8(0xff, 0xd9)),
  'filling bytes of a JPEG': (bytes) => joined(u8(0xff, 0xd8), Buffer.alloc(bytes, 0xff), u8(0xd9)),
  'directories of a JPEG': (bytes) => joined(u8(0xff, 0xd8), repeated(exifEntries(), bytes), u8(0xff, 0xd9)),
  'chunks of a PNG': (bytes) =>
    joined(Buffer.from('89504e470d0a1a0a', 'hex'), repeated(joined(u32(0), ascii('tEXt'), u32(0)), bytes)),
  'chunks of a WebP': (bytes) => {
    const chunks = repeated(joined(ascii('XMP '), zeros(4)), bytes);
    const inside = joined(ascii('WEBPVP8X'), Buffer.from('0a000000', 'hex'), zeros(10), chunks);
    return joined(ascii('RIFF'), u32(inside.length).reverse(), inside);
  },
};
