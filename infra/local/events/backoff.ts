import { setTimeout as delay } from 'node:timers/promises';

/** Waits until the time is over or the signal aborts. Never rejects. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  delay(ms, undefined, { signal }).catch(() => undefined);

/** The wait before a retry. It doubles each time, from `firstMs` to `maxMs`. */
export const computeBackoffMs = (attempt: number, firstMs: number, maxMs: number): number =>
  Math.min(maxMs, firstMs * 2 ** Math.min(attempt, 30));
