import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayOf, startOfDay } from '#shared/domain/calendar.ts';
import { toEpochMs, toInstant } from '#shared/domain/time.ts';

describe('a calendar day', () => {
  it.each([
    ['2026-11-30T15:59:59.999Z', 'Asia/Shanghai', '2026-11-30'],
    ['2026-11-30T16:00:00.000Z', 'Asia/Shanghai', '2026-12-01'],
    ['2026-11-30T16:00:00.000Z', 'America/New_York', '2026-11-30'],
    ['2026-01-01T00:00:00.000Z', 'UTC', '2026-01-01'],
  ])('at %s in %s is %s', (at, zone, day) => {
    expect(dayOf(at, zone)).toBe(day);
  });

  it('begins at its first instant, with any clock change of the zone', () => {
    const zone = fc.constantFrom(
      'Asia/Shanghai',
      'America/New_York',
      'America/Sao_Paulo',
      'Pacific/Kiritimati',
      'Asia/Kolkata',
    );
    const moment = fc.date({ min: new Date('2000-01-02'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, zone, (date, timeZone) => {
        const day = dayOf(date.toISOString(), timeZone);
        const first = startOfDay(day, timeZone);
        expect(first <= date.toISOString()).toBe(true);
        expect(dayOf(first, timeZone)).toBe(day);
        expect(dayOf(toInstant(toEpochMs(first) - 1), timeZone) < day).toBe(true);
      }),
    );
  });

  it('is followed by the next day, also over the ends of months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect([addMonths('2026-11', 2), addMonths('2026-11', -11)]).toEqual(['2027-01', '2025-12']);
  });
});
