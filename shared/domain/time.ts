import * as z from 'zod';

/** A moment in UTC, RFC 3339 with milliseconds: `2026-11-22T20:17:00.000Z`. Text order is time order. */
export const Instant = z.string();

export type Instant = z.infer<typeof Instant>;

/** An ISO 8601 duration of fixed length: days, hours, minutes and seconds, as in `P3D` or `PT72H`. */
export const Duration = z.string();

export type Duration = z.infer<typeof Duration>;

const pattern = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** The length of a duration in milliseconds. Months and years have no fixed length and are refused. */
export const toMilliseconds = (duration: Duration): number => {
  const match = pattern.exec(duration);
  if (!match || duration.endsWith('T') || duration === 'P') {
    throw new RangeError(`${duration} is not a duration of days, hours, minutes and seconds`);
  }
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
};

export const toInstant = (epochMilliseconds: number): Instant => new Date(epochMilliseconds).toISOString();

export const toEpochMs = (at: Instant): number => Date.parse(at);

export const addDuration = (at: Instant, duration: Duration): Instant =>
  toInstant(toEpochMs(at) + toMilliseconds(duration));

export const subtractDuration = (at: Instant, duration: Duration): Instant =>
  toInstant(toEpochMs(at) - toMilliseconds(duration));

/** The seconds from one moment to a later one; 0 if it is not later. */
export const secondsBetween = (from: Instant, to: Instant): number =>
  Math.max(0, (toEpochMs(to) - toEpochMs(from)) / 1000);

/** The moment halfway from one to another. */
export const midpointOf = (from: Instant, to: Instant): Instant =>
  toInstant((toEpochMs(from) + toEpochMs(to)) * 0.5);

/** Whether a deadline has passed. At the exact moment it has not. */
export const isPast = (deadline: Instant, now: Instant): boolean => now > deadline;

export const latestOf = (a: Instant, b: Instant): Instant => (a > b ? a : b);
