import { BLOCK_BYTES } from './bounded-source.ts';
import type { RangeSource } from './range-source.ts';

/**
 * A part of a file in memory that moves over the file. A loop over many small structures asks `has` first, and
 * awaits `load` only at the end of the window.
 */
export type ByteWindow = {
  /** The size of the whole file in bytes. */
  readonly size: number;
  /** Whether the bytes from `start` to `end`, exclusive, are in memory. */
  has(start: number, end: number): boolean;
  /** Reads the bytes from `start` to `end` and some that follow. The caller ensures `start < end <= size`. */
  load(start: number, end: number): Promise<void>;
  /** The loaded bytes from `start` to `end`. */
  bytes(start: number, end: number): Uint8Array;
  /** All loaded bytes from `start`. */
  rest(start: number): Uint8Array;
};

export const createByteWindow = (source: RangeSource): ByteWindow => {
  let from = 0;
  let loaded: Uint8Array = new Uint8Array(0);
  return {
    size: source.size,
    has: (start, end) => start >= from && end <= from + loaded.length,
    load: async (start, end) => {
      // To the end of a block, because the source reads whole blocks.
      const blockEnd = Math.ceil(end / BLOCK_BYTES) * BLOCK_BYTES;
      loaded = await source.read(start, Math.min(blockEnd, source.size));
      from = start;
    },
    bytes: (start, end) => loaded.subarray(start - from, end - from),
    rest: (start) => loaded.subarray(start - from),
  };
};

/** The bytes from `start`: up to `length` of them, fewer at the end of the file. */
export const readWindow = async (window: ByteWindow, start: number, length: number): Promise<Uint8Array> => {
  const end = Math.min(start + length, window.size);
  if (end <= start) return new Uint8Array(0);
  if (!window.has(start, end)) await window.load(start, end);
  return window.bytes(start, end);
};
