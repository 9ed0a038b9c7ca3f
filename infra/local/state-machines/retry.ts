import type { Retrier } from './definition.ts';
import { type Failure, matchesError } from './state-error.ts';

/**
 * Whether and when a failed task is tried again. The first retrier that matches decides: the States Language passes
 * an error on to the catchers when that one is used up, whatever retriers follow.
 * Gives the milliseconds to wait and the retriers' new counts, or undefined.
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
