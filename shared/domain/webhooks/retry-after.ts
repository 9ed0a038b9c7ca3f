import { addDuration, type Duration, type Instant, isPast, toEpochMs, toInstant } from '../time.ts';

/** A receiver cannot keep a delivery waiting for longer. */
const maxRetryAfter: Duration = 'P1D';

/** The three forms of a date in HTTP (RFC 9110, 5.6.7) begin with the name of a day. */
const httpDate = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;

/** The moment that a `Retry-After` header names, in seconds or as a date; `undefined` for anything else. */
export const readRetryAfter = (header: string | undefined, now: Instant): Instant | undefined => {
  const value = header?.trim() ?? '';
  const epochMs = /^\d{1,9}$/.test(value)
    ? toEpochMs(now) + Number(value) * 1000
    : httpDate.test(value)
      ? Date.parse(value)
      : Number.NaN;
  if (Number.isNaN(epochMs) || epochMs <= toEpochMs(now)) return undefined;
  const latest = addDuration(now, maxRetryAfter);
  return epochMs >= toEpochMs(latest) ? latest : toInstant(epochMs);
};

/** The later of the next attempt and the moment that the receiver asked for. */
export const waitForReceiver = (next: Instant, retryAt: Instant | undefined): Instant =>
  retryAt !== undefined && isPast(next, retryAt) ? retryAt : next;
