import { describe, expect, test } from 'vitest';
import { calendarPeriod } from '#shared/domain/calendar-period.ts';

describe('a day of the calendar', () => {
  test.each([
    ['Asia/Shanghai', '2026-11-02T15:59:59.999Z', '2026-11-02', '2026-11-02T16:00:00.000Z'],
    ['Asia/Shanghai', '2026-11-02T16:00:00.000Z', '2026-11-03', '2026-11-03T16:00:00.000Z'],
    ['UTC', '2026-12-31T23:00:00.000Z', '2026-12-31', '2027-01-01T00:00:00.000Z'],
    ['Asia/Kathmandu', '2026-11-02T18:14:59.000Z', '2026-11-02', '2026-11-02T18:15:00.000Z'],
  ])('in %s at %s is %s', (timeZone, now, name, until) => {
    expect(calendarPeriod('day', now, timeZone)).toEqual({ name, until });
  });

  test.each([
    ['when the clocks go forward', '2026-03-29T12:00:00.000Z', '2026-03-29T22:00:00.000Z'],
    ['when the clocks go back', '2026-10-25T12:00:00.000Z', '2026-10-25T23:00:00.000Z'],
    ['before the clocks go back', '2026-10-24T12:00:00.000Z', '2026-10-24T22:00:00.000Z'],
  ])('ends at midnight, also %s', (_when, now, until) => {
    expect(calendarPeriod('day', now, 'Europe/Berlin').until).toBe(until);
  });

  test('ends when the next begins, where the clocks go forward at midnight', () => {
    const { until } = calendarPeriod('day', '2026-09-05T12:00:00.000Z', 'America/Santiago');
    expect(until).toBe('2026-09-06T04:00:00.000Z');
  });
});

describe('a month of the calendar', () => {
  test.each([
    ['2026-11-30T15:59:59.000Z', '2026-11', '2026-11-30T16:00:00.000Z'],
    ['2026-11-30T16:00:00.000Z', '2026-12', '2026-12-31T16:00:00.000Z'],
  ])('in Shanghai at %s is %s', (now, name, until) => {
    expect(calendarPeriod('month', now, 'Asia/Shanghai')).toEqual({ name, until });
  });
});
