import { afterEach, expect, test } from 'vitest';
import { learnTime, toPlatformTime } from '#functions/console/app/data/clock.ts';

const now = Date.parse('2026-12-01T12:00:00.500Z');

afterEach(() => learnTime(new Date(now).toUTCString(), now));

test('ages and deadlines count from the clock of the platform, however wrong that of the machine is', () => {
  learnTime('Fri, 04 Dec 2026 12:00:00 GMT', now);
  expect(new Date(toPlatformTime(now)).toISOString()).toBe('2026-12-04T12:00:00.000Z');
});

test('the way of a response makes no difference between the clocks', () => {
  learnTime('Tue, 01 Dec 2026 11:59:57 GMT', now);
  expect(toPlatformTime(now)).toBe(now);
});

test('a response without a date leaves the clock as it is', () => {
  learnTime('Fri, 04 Dec 2026 12:00:00 GMT', now);
  learnTime(null, now);
  expect(new Date(toPlatformTime(now)).toISOString()).toBe('2026-12-04T12:00:00.000Z');
});
