import { readUpTo } from './bounded-source.ts';
import type { RangeSource } from './range-source.ts';
import { damagedError, truncatedError } from './unreadable-error.ts';

/** A box of an ISO base media file (ISO/IEC 14496-12, 4.2), with the range of its content. */
export type Box = { readonly type: string; readonly start: number; readonly end: number };

const HEADER_BYTES = 8;
const LARGE_HEADER_BYTES = 16;

export const toDataView = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Reads a header. `offset` is the start of the box, `limit` the end of its parent. */
const readHeader = (header: DataView, offset: number, limit: number): Box | undefined => {
  if (header.byteLength < HEADER_BYTES) return undefined;
  const shortSize = header.getUint32(0);
  const type = String.fromCharCode(...[4, 5, 6, 7].map((at) => header.getUint8(at)));
  if (shortSize === 0) return { type, start: offset + HEADER_BYTES, end: limit };
  if (shortSize !== 1) {
    return shortSize < HEADER_BYTES
      ? undefined
      : { type, start: offset + HEADER_BYTES, end: offset + shortSize };
  }
  if (header.byteLength < LARGE_HEADER_BYTES) return undefined;
  const size = Number(header.getBigUint64(HEADER_BYTES));
  return size < LARGE_HEADER_BYTES
    ? undefined
    : { type, start: offset + LARGE_HEADER_BYTES, end: offset + size };
};

/** The boxes of a file, in order. Throws when one is invalid or exceeds the file. */
export async function* fileBoxes(source: RangeSource): AsyncGenerator<Box> {
  for (let offset = 0; offset < source.size; ) {
    const header = toDataView(await readUpTo(source, offset, LARGE_HEADER_BYTES));
    const box = readHeader(header, offset, source.size);
    if (box === undefined)
      throw header.byteLength < HEADER_BYTES ? truncatedError() : damagedError('its structure is broken');
    if (!/^[\x20-\x7e\xa9]{4}$/.test(box.type)) throw damagedError('its structure is broken');
    if (box.end > source.size) throw truncatedError();
    yield box;
    offset = box.end;
  }
}

/** The boxes in `bytes` from `start` to `end`, in order. Throws when one exceeds its parent. */
export function* innerBoxes(bytes: Uint8Array, start = 0, end = bytes.length): Generator<Box> {
  for (let offset = start; offset + HEADER_BYTES <= end; ) {
    const header = toDataView(bytes.subarray(offset, Math.min(offset + LARGE_HEADER_BYTES, end)));
    const box = readHeader(header, offset, end);
    // Old writers end a list with zeros or short padding.
    if (box === undefined) return;
    if (box.end > end) throw damagedError('its index is broken');
    yield box;
    offset = box.end;
  }
}
