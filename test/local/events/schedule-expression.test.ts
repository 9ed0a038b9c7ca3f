import { describe, expect, test } from 'vitest';
import { readSchedule } from '#infra/local/events/schedule-expression.ts';

const instant = (text: string): number => Date.parse(text);
const anchor = instant('2026-11-23T10:00:30Z');

describe('a schedule', () => {
  test.each([
    ['rate(5 minutes)', '2026-11-23T10:00:30Z', '2026-11-23T10:05:30Z'],
    ['rate(5 minutes)', '2026-11-23T10:05:30Z', '2026-11-23T10:10:30Z'],
    ['rate(5 minutes)', '2026-12-01T00:00:00Z', '2026-12-01T00:00:30Z'],
    ['rate(1 hour)', '2026-11-23T12:59:00Z', '2026-11-23T13:00:30Z'],
    ['rate(2 days)', '2026-11-23T12:00:00Z', '2026-11-25T10:00:30Z'],
    ['cron(0/15 8-17 ? * MON-FRI *)', '2026-11-20T17:45:00Z', '2026-11-23T08:00:00Z'],
    ['cron(5/20 * * * ? *)', '2026-11-23T10:46:00Z', '2026-11-23T11:05:00Z'],
    ['cron(0 8 1 * ? *)', '2026-11-23T00:00:00Z', '2026-12-01T08:00:00Z'],
    ['cron(30 3 ? * 1 *)', '2026-11-23T00:00:00Z', '2026-11-29T03:30:00Z'],
    ['cron(0 12 L * ? *)', '2026-11-23T00:00:00Z', '2026-11-30T12:00:00Z'],
    ['cron(0 12 ? * 6L *)', '2026-11-23T00:00:00Z', '2026-11-27T12:00:00Z'],
    ['cron(0 12 ? * 2#1 *)', '2026-11-23T00:00:00Z', '2026-12-07T12:00:00Z'],
    ['cron(0 0 1 1 ? 2030)', '2026-11-23T00:00:00Z', '2030-01-01T00:00:00Z'],
    ['cron(0 0 1 1 ? 2020)', '2026-11-23T00:00:00Z', undefined],
  ])('%s runs after %s at %s', (expression, after, expected) => {
    expect(readSchedule(expression).next(instant(after), anchor)).toBe(expected && instant(expected));
  });

  test.each([
    'rate(0 minutes)',
    'rate(5 fortnights)',
    'cron(0 8 * * *)',
    'cron(0 8 * * * *)',
    'cron(99 8 * * ? *)',
    'every(5)',
    'at(2026-12-24T18:00:00)',
    '5 minutes',
  ])('that is invalid is refused with a sentence: %s', (expression) => {
    expect(() => readSchedule(expression)).toThrow(`The schedule ${expression}`);
  });
});
