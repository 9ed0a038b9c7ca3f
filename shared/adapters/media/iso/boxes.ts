import { fourCharacters, uint32, uint64 } from '../binary.ts';
import { unreadable } from '../unreadable-error.ts';

/** A box of an ISO base media file (ISO/IEC 14496-12, 4.2): where it begins, and the range of its content. */
export type Box = {
  readonly type: string;
  readonly from: number;
  readonly start: number;
  readonly end: number;
};

const HEADER_BYTES = 8;
export const LARGE_HEADER_BYTES = 16;

/**
 * Reads the header at `at` of a view that begins at `offset`. `limit` is the end of the parent. The box may claim to
 * end behind it. Without a header, the result is undefined.
 */
export const readBoxHeader = (view: DataView, at: number, offset: number, limit: number): Box | undefined => {
  if (at + HEADER_BYTES > view.byteLength) return undefined;
  const from = offset + at;
  const shortSize = uint32(view, at);
  const type = fourCharacters(view, at + 4);
  if (shortSize === 0) return { type, from, start: from + HEADER_BYTES, end: limit };
  if (shortSize !== 1) {
    if (shortSize < HEADER_BYTES) return undefined;
    return { type, from, start: from + HEADER_BYTES, end: from + shortSize };
  }
  if (at + LARGE_HEADER_BYTES > view.byteLength) return undefined;
  const size = uint64(view, at + HEADER_BYTES);
  if (size < LARGE_HEADER_BYTES) return undefined;
  return { type, from, start: from + LARGE_HEADER_BYTES, end: from + size };
};

/** How many boxes of indexes and fragments may still be visited: enough for three hours in fragments of a second. */
export type BoxBudget = { left: number };

export const createBoxBudget = (): BoxBudget => ({ left: 200_000 });

/**
 * The boxes inside a part of an index, in order. It never descends, so nested boxes cost nothing. Zeros and short
 * padding end the list, as old writers end it. A box that exceeds its parent ends with it.
 */
export const childrenOf = (view: DataView, start: number, end: number, budget: BoxBudget): readonly Box[] => {
  const boxes: Box[] = [];
  for (let at = start; at + HEADER_BYTES <= end; ) {
    const box = readBoxHeader(view, at, 0, end);
    if (box === undefined) break;
    budget.left -= 1;
    if (budget.left < 0) throw unreadable('too-many-parts');
    boxes.push(box.end > end ? { ...box, end } : box);
    at = box.end;
  }
  return boxes;
};

/** The content of a box of an index. */
export const contentOf = (view: DataView, { start, end }: Box): DataView =>
  new DataView(view.buffer, view.byteOffset + start, Math.max(0, end - start));
