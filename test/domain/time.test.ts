import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isPast,
  latestOf,
  addDuration as momentAfter,
  toEpochMs,
  toInstant,
  toMilliseconds,
} from '#shared/domain/time.ts';

const moments = fc.integer({ min: 0, max: Date.parse('9999-12-31T23:59:59.999Z') });

describe('a duration', () => {
  it.each([
    ['P3D', 259_200_000],
    ['PT72H', 259_200_000],
    ['P1DT1H1M1S', 90_061_000],
    ['PT90M', 5_400_000],
    ['PT0S', 0],
    ['P0D', 0],
  ])('%s is %i milliseconds', (duration, length) => {
    expect(toMilliseconds(duration)).toBe(length);
  });

  it.each([
    '',
    'P',
    'PT',
    'P1DT',
    'P1M',
    'P1Y',
    'P1W',
    'PT1.5H',
    '-P1D',
    'P-1D',
    '3D',
    'PT1S1M',
    'P1D ',
    'p1d',
  ])('“%s” has no fixed length and is refused', (duration) => {
    expect(() => toMilliseconds(duration)).toThrow(RangeError);
  });

  it('is the sum of its parts', () => {
    const part = fc.nat({ max: 999 });
    fc.assert(
      fc.property(part, part, part, part, (days, hours, minutes, seconds) => {
        const length = ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
        expect(toMilliseconds(`P${days}DT${hours}H${minutes}M${seconds}S`)).toBe(length * 1000);
      }),
    );
  });
});

describe('a moment', () => {
  it('is text that sorts by time, to the millisecond', () => {
    fc.assert(
      fc.property(moments, moments, (a, b) => {
        expect(toEpochMs(toInstant(a))).toBe(a);
        expect(toInstant(a) < toInstant(b)).toBe(a < b);
        expect(latestOf(toInstant(a), toInstant(b))).toBe(toInstant(Math.max(a, b)));
      }),
    );
  });

  it('plus a duration is that much later, over months, leap days and years', () => {
    expect(momentAfter('2028-02-28T12:00:00.000Z', 'P1D')).toBe('2028-02-29T12:00:00.000Z');
    expect(momentAfter('2026-12-31T23:59:59.999Z', 'PT1S')).toBe('2027-01-01T00:00:00.999Z');
  });

  it('has not passed at its own instant, and has a millisecond later', () => {
    const deadline = '2026-11-22T20:17:00.000Z';
    expect(isPast(deadline, '2026-11-22T20:16:59.999Z')).toBe(false);
    expect(isPast(deadline, deadline)).toBe(false);
    expect(isPast(deadline, '2026-11-22T20:17:00.001Z')).toBe(true);
  });
});
