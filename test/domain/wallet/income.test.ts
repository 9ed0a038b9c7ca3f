import { describe, expect, test } from 'vitest';
import { daysBetween, flattenEarning, incomeByDay, incomeByMonth } from '#shared/domain/wallet/income.ts';
import type { WalletDay } from '#shared/domain/wallet/wallet-month.ts';

const earningDay = (day: string, net: number, count = 1): WalletDay => ({
  day,
  turnover: { available: { in: net, out: 0 } },
  count,
  earned: { gross: net + 6, fee: 1, agency: 5, net },
});

const idleDay = (day: string): WalletDay => ({
  ...earningDay(day, 0, 0),
  earned: { gross: 0, fee: 0, agency: 0, net: 0 },
});

const days = [
  earningDay('2026-10-30', 10),
  earningDay('2026-10-31', 20, 2),
  idleDay('2026-11-01'),
  earningDay('2026-11-02', 40, 3),
  idleDay('2026-12-01'),
];

const months = [
  { month: '2026-10', days: days.slice(0, 2) },
  { month: '2026-11', days: days.slice(2, 4) },
  { month: '2026-12', days: days.slice(4) },
];

describe('the days of months', () => {
  const datesBetween = (from: string, to: string) => daysBetween(months, from, to).map(({ day }) => day);

  test('include the first and the last day asked for', () => {
    expect(datesBetween('2026-10-31', '2026-11-02')).toEqual(['2026-10-31', '2026-11-01', '2026-11-02']);
    expect(datesBetween('2026-11-01', '2026-11-01')).toEqual(['2026-11-01']);
  });

  test('are none outside of the period', () => {
    expect(datesBetween('2026-11-03', '2026-11-30')).toEqual([]);
    expect(datesBetween('2026-11-02', '2026-11-01')).toEqual([]);
  });
});

describe('income', () => {
  test('is shown with its count beside its parts', () => {
    expect(flattenEarning(earningDay('2026-11-02', 40, 3))).toEqual({
      count: 3,
      gross: 46,
      fee: 1,
      agency: 5,
      net: 40,
    });
  });

  test('by day begins with the latest day and leaves out days without income', () => {
    expect(incomeByDay(days)).toEqual([
      { day: '2026-11-02', count: 3, gross: 46, fee: 1, agency: 5, net: 40 },
      { day: '2026-10-31', count: 2, gross: 26, fee: 1, agency: 5, net: 20 },
      { day: '2026-10-30', count: 1, gross: 16, fee: 1, agency: 5, net: 10 },
    ]);
  });

  test('by month begins with the latest month, adds its days and leaves out months without income', () => {
    expect(incomeByMonth(days)).toEqual([
      { month: '2026-11', count: 3, gross: 46, fee: 1, agency: 5, net: 40 },
      { month: '2026-10', count: 3, gross: 42, fee: 2, agency: 10, net: 30 },
    ]);
  });
});
