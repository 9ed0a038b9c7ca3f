import type { RangeSource } from './range-source.ts';

/** Enough for the headers around one place. It is the block size of a bounded source. */
const WINDOW_BYTES = 65_536;

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
      loaded = await source.read(start, Math.min(Math.max(end, start + WINDOW_BYTES), source.size));
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
