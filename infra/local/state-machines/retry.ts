import type { Retrier } from './definition.ts';
import { type Failure, matchesError } from './state-error.ts';

/**
 * Decides whether a failed task is retried. Only the first matching retrier counts: after its last attempt, the error goes
 * to the catchers. Returns the milliseconds to wait and the new counts of the retriers, or undefined.
 */
export function chooseRetry(
  retriers: readonly Retrier[],
  counts: readonly number[],
  failure: Failure,
  random: () => number,
): { readonly delayMs: number; readonly retries: readonly number[] } | undefined {
  const index = retriers.findIndex((retrier) => matchesError(retrier.ErrorEquals, failure));
  const retrier = retriers[index];
  if (retrier === undefined) return undefined;
  const retryCount = counts[index] ?? 0;
  if (retryCount >= (retrier.MaxAttempts ?? 3)) return undefined;
  const backoff = (retrier.IntervalSeconds ?? 1) * (retrier.BackoffRate ?? 2) ** retryCount;
  const capped = Math.min(backoff, retrier.MaxDelaySeconds ?? backoff);
  const seconds = retrier.JitterStrategy === 'FULL' ? capped * random() : capped;
  return {
    delayMs: Math.round(seconds * 1000),
    retries: retriers.map((_, at) => (counts[at] ?? 0) + (at === index ? 1 : 0)),
  };
}
