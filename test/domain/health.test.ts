import { describe, expect, test } from 'vitest';
import { firstShownHour, hourOf, sumDeliveryHours } from '#shared/domain/health/delivery-hours.ts';
import { isLateSweep } from '#shared/domain/health/sweeps.ts';

const startedAt = '2026-11-30T10:00:00.000Z';

describe('a sweep', () => {
  test('of each minute is late after four minutes without a run that ended well', () => {
    const completedAt = '2026-11-30T10:00:30.000Z';
    expect(isLateSweep('orders', { startedAt, completedAt }, '2026-11-30T10:04:30.000Z')).toBe(false);
    expect(isLateSweep('orders', { startedAt, completedAt }, '2026-11-30T10:04:31.000Z')).toBe(true);
  });

  test('of every five minutes is late after twenty', () => {
    expect(isLateSweep('payments', { startedAt }, '2026-11-30T10:20:00.000Z')).toBe(false);
    expect(isLateSweep('payments', { startedAt }, '2026-11-30T10:20:01.000Z')).toBe(true);
  });
});

describe('the hours of deliveries', () => {
  test('begin at full hours, and 24 of them are shown', () => {
    expect(hourOf('2026-11-30T10:59:59.999Z').from).toBe(startedAt);
    expect(firstShownHour('2026-11-30T10:59:59.999Z')).toBe('2026-11-29T11:00:00.000Z');
  });

  test('are the sums of their parts, latest first', () => {
    const nextHour = '2026-11-30T11:00:00.000Z';
    const parts = [
      { from: startedAt, accepted: 1, failed: 2 },
      { from: nextHour, accepted: 5, failed: 0 },
      { from: startedAt, accepted: 3, failed: 4 },
    ];
    expect(sumDeliveryHours(parts)).toEqual([
      { from: nextHour, accepted: 5, failed: 0 },
      { from: startedAt, accepted: 4, failed: 6 },
    ]);
  });
});
