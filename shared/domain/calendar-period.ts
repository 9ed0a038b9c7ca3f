import { addDays, addMonths, dayOf, firstDayOf, monthOf, startOfDay } from './calendar.ts';
import type { Instant } from './time.ts';

export type Period = 'day' | 'month';

/** A calendar day or month in a time zone, `2026-11-02` or `2026-11`, and its end. */
export type CalendarPeriod = { readonly name: string; readonly until: Instant };

/** The day or month of a moment in a time zone. */
export const calendarPeriod = (period: Period, now: Instant, timeZone: string): CalendarPeriod => {
  const day = dayOf(now, timeZone);
  const month = monthOf(day);
  return period === 'day'
    ? { name: day, until: startOfDay(addDays(day, 1), timeZone) }
    : { name: month, until: startOfDay(firstDayOf(addMonths(month, 1)), timeZone) };
};
