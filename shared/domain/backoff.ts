import { addDuration, type Duration, type Instant, toEpochMs, toInstant, toMilliseconds } from './time.ts';

/** The shortest and the longest delay between two attempts. */
export type Backoff = { readonly min: Duration; readonly max: Duration };

/** The next attempt of what waits since a moment: each delay is as long as the wait so far, within the limits. */
export const nextAttemptAt = (since: Instant, now: Instant, { min, max }: Backoff): Instant => {
  const waited = toEpochMs(now) - toEpochMs(since);
  const longest = toEpochMs(addDuration(now, max));
  return toInstant(Math.min(longest, toEpochMs(now) + Math.max(waited, toMilliseconds(min))));
};
