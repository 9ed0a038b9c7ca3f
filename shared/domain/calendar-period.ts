import { type Instant, toInstant } from './time.ts';

export type Period = 'day' | 'month';

/** A calendar day or month in a time zone, `2026-11-02` or `2026-11`, and its end. */
export type CalendarPeriod = { readonly name: string; readonly until: Instant };

const clocks = new Map<string, Intl.DateTimeFormat>();

const formatterOf = (timeZone: string): Intl.DateTimeFormat => {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  clocks.set(timeZone, clock);
  return clock;
};

/** The local time in a time zone. */
const localTimeOf = (
  at: number,
  timeZone: string,
): readonly [number, number, number, number, number, number] => {
  const parts = new Map(
    formatterOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  return [part('year'), part('month'), part('day'), part('hour'), part('minute'), part('second')];
};

const offsetAt = (at: number, timeZone: string): number => {
  const [year, month, day, hour, minute, second] = localTimeOf(at, timeZone);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
};

/** Midnight of a day in a time zone. The second step handles a change of the clocks. */
const startOfDay = (year: number, month: number, day: number, timeZone: string): number => {
  const local = Date.UTC(year, month - 1, day);
  const near = local - offsetAt(local, timeZone);
  return local - offsetAt(near, timeZone);
};

/** The day or month of a moment in a time zone. */
export const calendarPeriod = (period: Period, now: Instant, timeZone: string): CalendarPeriod => {
  const [year, month, day] = localTimeOf(Date.parse(now), timeZone);
  const monthName = `${year}-${String(month).padStart(2, '0')}`;
  return period === 'day'
    ? {
        name: `${monthName}-${String(day).padStart(2, '0')}`,
        until: toInstant(startOfDay(year, month, day + 1, timeZone)),
      }
    : { name: monthName, until: toInstant(startOfDay(year, month + 1, 1, timeZone)) };
};
