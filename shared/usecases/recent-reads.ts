import type { Deps } from '../deps.ts';
import { toEpochMs } from '../domain/time.ts';

/** What a container keeps of one kind of read. */
export type RecentReadLimits = {
  /** A value is returned for less than this time after its read began. */
  readonly maxAgeMs: number;
  readonly maxEntries: number;
  readonly maxBytes: number;
};

/** The value of a key: a recent one, or what `read` returns. Requests at the same time share one read. */
export type ReadRecent<T> = (key: string, read: () => Promise<T>) => Promise<T>;

/** How long a container shows what it has read for another request. */
export const maxSharedAgeMs = 1_000;

type Entry<T> = { readonly value: Promise<T>; readonly startedMs: number; bytes: number };

/**
 * Keeps what many requests read alike, for a moment. The key names everything that the value depends on. Values are
 * never changed. A failed read is not kept. `bytesOf` returns the size of a value, which counts towards the maximum.
 */
export const createRecentReads = <T>(
  { now }: Pick<Deps, 'now'>,
  { maxAgeMs, maxEntries, maxBytes }: RecentReadLimits,
  bytesOf: (value: T) => number = () => 0,
): ReadRecent<T> => {
  // In the order in which the reads began, so that the first entry is the oldest.
  const entries = new Map<string, Entry<T>>();
  let bytes = 0;
  const drop = (key: string, entry: Entry<T>): void => {
    if (entries.get(key) !== entry) return;
    entries.delete(key);
    bytes -= entry.bytes;
  };
  const isRecent = ({ startedMs }: Entry<T>, nowMs: number): boolean =>
    Math.abs(nowMs - startedMs) < maxAgeMs;
  const dropExcess = (nowMs: number): void => {
    for (const [key, entry] of entries) {
      if (entries.size <= maxEntries && bytes <= maxBytes && isRecent(entry, nowMs)) return;
      drop(key, entry);
    }
  };
  const count = (key: string, entry: Entry<T>, value: T): void => {
    if (entries.get(key) !== entry) return;
    entry.bytes = bytesOf(value);
    bytes += entry.bytes;
    dropExcess(toEpochMs(now()));
  };
  return (key, read) => {
    const nowMs = toEpochMs(now());
    const known = entries.get(key);
    if (known && isRecent(known, nowMs)) return known.value;
    if (known) drop(key, known);
    const entry: Entry<T> = { value: read(), startedMs: nowMs, bytes: 0 };
    entries.set(key, entry);
    dropExcess(nowMs);
    entry.value.then(
      (value) => count(key, entry, value),
      () => drop(key, entry),
    );
    return entry.value;
  };
};
