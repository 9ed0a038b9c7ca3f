import { expect, test } from 'vitest';
import { endOf, firstInstantOf, lastInstantOf, withoutGaps } from '#functions/console/app/data/days.ts';

const dayMs = 24 * 3_600_000;

test('a period includes both of its days, in the zone of the reader', () => {
  const first = firstInstantOf('2026-11-01') ?? '';
  expect(new Date(first).toLocaleString('en-GB')).toBe('01/11/2026, 00:00:00');
  expect(new Date(endOf('2026-11-30') ?? '').toLocaleString('en-GB')).toBe('01/12/2026, 00:00:00');
});

test('what is no day is no limit of a period, because anybody can write an address', () => {
  expect(withoutGaps({ from: firstInstantOf('junk'), to: endOf(undefined) })).toEqual({});
});

test('the balance of the present day is the present balance, because the day has no end yet', () => {
  const noon = Date.parse(firstInstantOf('2026-12-01') ?? '') + dayMs / 2;
  expect(lastInstantOf('2026-12-01', noon)).toBeUndefined();
  expect(lastInstantOf('2026-11-30', noon)).toBe(
    new Date(Date.parse(firstInstantOf('2026-12-01') ?? '') - 1).toISOString(),
  );
});
