import { type Duration, epoch, type Instant, instant, milliseconds } from '../time.ts';

/** The span that a moment falls into when time is cut into windows of one length, from the epoch on. */
export type Window = { readonly from: Instant; readonly until: Instant };

export const windowOf = (length: Duration, now: Instant): Window => {
  const ms = milliseconds(length);
  const from = Math.floor(epoch(now) / ms) * ms;
  return { from: instant(from), until: instant(from + ms) };
};

/** Whole seconds until a moment, at least one: what a client waits before it asks again. */
export const secondsUntil = (until: Instant, now: Instant): number =>
  Math.max(1, Math.ceil((epoch(until) - epoch(now)) / 1000));
