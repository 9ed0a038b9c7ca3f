import type { RangeSource } from './range-source.ts';

/** A request takes as long as the transfer of about this many bytes. */
export const SMALL_BYTES = 1_048_576;

/**
 * A source that reads a file of up to 1 MiB in one request and keeps it, for a reader that needs most of it or reads it
 * again. Larger files are read in the requested ranges. A read that fails is not kept.
 */
export const readSmallAtOnce = <Source extends RangeSource>(source: Source): Source => {
  if (source.size === 0 || source.size > SMALL_BYTES) return source;
  let whole: Promise<Uint8Array> | undefined;
  const readWhole = async (): Promise<Uint8Array> => {
    try {
      return await source.read(0, source.size);
    } catch (cause) {
      whole = undefined;
      throw cause;
    }
  };
  return {
    ...source,
    read: async (start, end) => {
      whole ??= readWhole();
      return (await whole).subarray(start, end);
    },
  };
};
