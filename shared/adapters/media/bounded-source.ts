import { setImmediate as nextTurn } from 'node:timers/promises';
import type { RangeSource } from './range-source.ts';

/** The limits of one measurement. */
export type ReadLimits = { readonly maxBytes: number; readonly maxReads: number };

/** Thrown when a measurement exceeds its limits: the file is too complex, not broken. */
export class ReadLimitError extends Error {
  constructor() {
    super('its structure is too complex');
    this.name = 'ReadLimitError';
  }
}

export type BoundedSource = RangeSource & {
  /**
   * The error of the store or the signal that stopped the reading, to be rethrown: it is not the file's
   * fault.
   */
  failure(): Error | undefined;
  /** What was read from the source so far. */
  usage(): { readonly bytes: number; readonly reads: number };
};

/** How often, and for how many bytes, a measurement may read cached data. */
const MAX_REQUESTS = 100_000;
const MAX_SERVED_BYTES = 1_073_741_824;

/** After this many cached reads the event loop runs, so that a signal is noticed. */
const REQUESTS_PER_TURN = 1_000;

/** Small reads are rounded up to this size, so that neighbouring headers cost one request. */
export const BLOCK_BYTES = 65_536;

/** Blocks in memory: 32 MiB. What comes next in the file is read once; only the start of frames is read again. */
const MAX_CACHED_BLOCKS = 512;

type Gap = { readonly from: number; readonly to: number };

const asError = (cause: unknown): Error => (cause instanceof Error ? cause : new Error(String(cause)));

/** Settles like `work`, or rejects when the signal is aborted. */
const withAbort = <T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> => {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(asError(signal.reason));
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
};

const joinBlocks = (blocks: ReadonlyMap<number, Uint8Array>, start: number, end: number): Uint8Array => {
  const bytes = new Uint8Array(end - start);
  for (let block = Math.floor(start / BLOCK_BYTES); block * BLOCK_BYTES < end; block += 1) {
    const from = block * BLOCK_BYTES;
    const piece = blocks.get(block)?.subarray(Math.max(0, start - from), end - from);
    if (piece !== undefined) bytes.set(piece, Math.max(0, from - start));
  }
  return bytes;
};

/** The range from the first to the last block that was not read yet. */
const findGap = (
  blocks: ReadonlyMap<number, Uint8Array>,
  size: number,
  start: number,
  end: number,
): Gap | undefined => {
  let first = Math.floor(start / BLOCK_BYTES);
  let last = Math.floor((end - 1) / BLOCK_BYTES);
  while (first <= last && blocks.has(first)) first += 1;
  while (last >= first && blocks.has(last)) last -= 1;
  return first > last
    ? undefined
    : { from: first * BLOCK_BYTES, to: Math.min((last + 1) * BLOCK_BYTES, size) };
};

/** Removes the blocks that were read first, until the cache has its size again. */
const trimCache = (blocks: Map<number, Uint8Array>): void => {
  for (const block of blocks.keys()) {
    if (blocks.size <= MAX_CACHED_BLOCKS) return;
    blocks.delete(block);
  }
};

/**
 * Reads a source in whole blocks, caches the last ones, and stops at the limits. Reads are queued, so that they
 * share blocks.
 */
export const boundedSource = (
  source: RangeSource,
  limits: ReadLimits,
  signal?: AbortSignal,
): BoundedSource => {
  const blocks = new Map<number, Uint8Array>();
  let bytes = 0;
  let reads = 0;
  let requests = 0;
  let served = 0;
  let failure: Error | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const fetch = async ({ from, to }: Gap): Promise<void> => {
    if (reads + 1 > limits.maxReads || bytes + to - from > limits.maxBytes) throw new ReadLimitError();
    reads += 1;
    bytes += to - from;
    try {
      signal?.throwIfAborted();
      const piece = await withAbort(source.read(from, to), signal);
      if (piece.length !== to - from)
        throw new Error(`The store returned ${piece.length} bytes for ${to - from}: read again.`);
      for (let at = from; at < to; at += BLOCK_BYTES) {
        blocks.set(at / BLOCK_BYTES, piece.subarray(at - from, at - from + BLOCK_BYTES));
      }
    } catch (cause) {
      failure ??= asError(cause);
      throw failure;
    }
  };

  const countRequest = async (length: number): Promise<void> => {
    requests += 1;
    served += length;
    if (requests > MAX_REQUESTS || served > MAX_SERVED_BYTES) throw new ReadLimitError();
    if (requests % REQUESTS_PER_TURN !== 0) return;
    await nextTurn();
    if (signal?.aborted) {
      failure ??= asError(signal.reason);
      throw failure;
    }
  };

  const readNow = async (start: number, end: number): Promise<Uint8Array> => {
    await countRequest(end - start);
    const gap = findGap(blocks, source.size, start, end);
    if (gap !== undefined) await fetch(gap);
    const joined = joinBlocks(blocks, start, end);
    trimCache(blocks);
    return joined;
  };

  return {
    size: source.size,
    read: (start, end) => {
      const reading = queue.then(() => readNow(start, end));
      queue = reading.catch(() => undefined);
      return reading;
    },
    failure: () => failure,
    usage: () => ({ bytes, reads }),
  };
};
