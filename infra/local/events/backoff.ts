import { setTimeout as delay } from 'node:timers/promises';

/** Waits, at most until the signal; never rejects. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  delay(ms, undefined, { signal }).catch(() => undefined);

/** The wait before a retry: twice as long each time, from `firstMs` to `maxMs`. */
export const computeBackoffMs = (attempt: number, firstMs: number, maxMs: number): number =>
  Math.min(maxMs, firstMs * 2 ** Math.min(attempt, 30));
