import type { Retrier } from './definition.ts';
import { catches, type Failure } from './state-error.ts';

/**
 * Whether and when a failed task is tried again. The first retrier that matches decides: the States Language passes
 * an error on to the catchers when that one is used up, whatever retriers follow.
 * Gives the milliseconds to wait and the retriers' new counts, or undefined.
 */
export function nextRetry(
  retriers: readonly Retrier[],
  counts: readonly number[],
  failure: Failure,
  random: () => number,
): { readonly delayMs: number; readonly retries: readonly number[] } | undefined {
  const index = retriers.findIndex((retrier) => catches(retrier.ErrorEquals, failure));
  const retrier = retriers[index];
  if (retrier === undefined) return undefined;
  const done = counts[index] ?? 0;
  if (done >= (retrier.MaxAttempts ?? 3)) return undefined;
  const backoff = (retrier.IntervalSeconds ?? 1) * (retrier.BackoffRate ?? 2) ** done;
  const capped = Math.min(backoff, retrier.MaxDelaySeconds ?? backoff);
  const seconds = retrier.JitterStrategy === 'FULL' ? capped * random() : capped;
  return {
    delayMs: Math.round(seconds * 1000),
    retries: retriers.map((_, at) => (counts[at] ?? 0) + (at === index ? 1 : 0)),
  };
}
