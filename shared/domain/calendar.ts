import { type Instant, toEpochMs, toInstant } from './time.ts';

/** A calendar day in a time zone, `2026-11-25`. */
export type Day = string;

/** A month of the calendar, `2026-11`. */
export type Month = string;

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known) return known;
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const made = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    ...parts,
  });
  formats.set(timeZone, made);
  return made;
};

/** The day of a moment in an IANA time zone. */
export const dayOf = (at: Instant, timeZone: string): Day => {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(toEpochMs(at))
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.year?.padStart(4, '0')}-${parts.month}-${parts.day}`;
};

export const monthOf = (day: Day): Month => day.slice(0, 'yyyy-mm'.length);

export const firstDayOf = (month: Month): Day => `${month}-01`;

/** Adds months to a month. A negative count subtracts. */
export const addMonths = (month: Month, count: number): Month => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + count)).toISOString().slice(0, 'yyyy-mm'.length);
};

const dayMs = 86_400_000;

export const addDays = (day: Day, count: number): Day =>
  new Date(Date.parse(day) + count * dayMs).toISOString().slice(0, 'yyyy-mm-dd'.length);

/** Above the largest offset of any time zone. */
const maxOffsetMs = 16 * 3_600_000;

/** The first moment of a day in a time zone, also if the clocks change on that day. */
export const startOfDay = (day: Day, timeZone: string): Instant => {
  const midnight = Date.parse(day);
  let before = midnight - maxOffsetMs;
  let notBefore = midnight + maxOffsetMs;
  while (notBefore - before > 1) {
    const middle = before + ((notBefore - before) >> 1);
    if (dayOf(toInstant(middle), timeZone) < day) before = middle;
    else notBefore = middle;
  }
  return toInstant(notBefore);
};
