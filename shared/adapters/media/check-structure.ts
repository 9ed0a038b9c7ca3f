import { readUpTo } from './bounded-source.ts';
import { fileBoxes } from './iso-boxes.ts';
import { checkIndex } from './iso-tables.ts';
import type { RangeSource } from './range-source.ts';
import { damagedError, tooComplexError, truncatedError } from './unreadable-error.ts';

/** The index of an hour of video is about 4 MiB. */
const MAX_INDEX_BYTES = 16 * 1_048_576;

/**
 * Checks an ISO file (MP4, MOV, fragmented or not) before a demuxer reads it. Every box must end within the
 * file. There must be one index, at any position, and it must be small enough to open safely. Throws
 * `UnreadableError`.
 */
export const checkIso = async (source: RangeSource): Promise<void> => {
  let indexes = 0;
  let fragments = 0;
  for await (const box of fileBoxes(source)) {
    if (box.type === 'moov') indexes += 1;
    if (box.type === 'moof') fragments += 1;
    if (box.type !== 'moov' && box.type !== 'moof') continue;
    if (box.end - box.start > MAX_INDEX_BYTES)
      throw tooComplexError('its index is larger than a short video needs');
    if (box.end > box.start) checkIndex(await source.read(box.start, box.end));
  }
  if (indexes > 1) throw damagedError('it has more than one index');
  // Exports and recorders write the index last: without one, the file is incomplete.
  if (indexes === 0)
    throw fragments > 0 ? damagedError('it is a fragment without its beginning') : truncatedError();
};

const SEGMENT_ID = 0x18538067;
/** An EBML size with all bits set means "until the end"; recorders that do not know the length write it. */
const isUnknownSize = (value: number, length: number): boolean => value === 2 ** (7 * length) - 1;

/** An EBML size (RFC 8794, 4): as many bytes as the first one has leading zero bits, plus one. */
const readSize = (bytes: Uint8Array, at: number): { readonly value: number; readonly length: number } => {
  const first = bytes[at] ?? 0;
  const length = Math.clz32(first) - 23;
  if (length > 8) throw damagedError('its structure is broken');
  let value = first & (0xff >> length);
  for (let byte = 1; byte < length; byte += 1) value = value * 256 + (bytes[at + byte] ?? 0);
  return { value, length };
};

/** Throws `UnreadableError` when a Matroska or WebM file ends before its segment does. */
export const checkMatroska = async (source: RangeSource): Promise<void> => {
  const head = await readUpTo(source, 0, 4_096);
  const ebml = readSize(head, 4);
  const segment = 4 + ebml.length + ebml.value;
  if (segment + 5 > head.length) throw truncatedError();
  if (new DataView(head.buffer, head.byteOffset).getUint32(segment) !== SEGMENT_ID)
    throw damagedError('its structure is broken');
  const { value, length } = readSize(head, segment + 4);
  if (!isUnknownSize(value, length) && segment + 4 + length + value > source.size) throw truncatedError();
};
