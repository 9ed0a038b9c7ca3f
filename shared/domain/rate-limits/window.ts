import { type Duration, type Instant, toEpochMs, toInstant, toMilliseconds } from '../time.ts';

/** A window of fixed length, counted from the epoch. */
export type Window = { readonly from: Instant; readonly until: Instant };

export const windowOf = (length: Duration, now: Instant): Window => {
  const ms = toMilliseconds(length);
  const from = Math.floor(toEpochMs(now) / ms) * ms;
  return { from: toInstant(from), until: toInstant(from + ms) };
};

/** Whole seconds until a moment, at least one. */
export const secondsUntil = (until: Instant, now: Instant): number =>
  Math.max(1, Math.ceil((toEpochMs(until) - toEpochMs(now)) / 1000));
