import { describe, expect, test } from 'vitest';
import { money } from '#shared/domain/money.ts';
import { isRefusal } from '#shared/domain/refusal.ts';
import { calendarMonthOf, taxRuleOf } from '#shared/domain/withdrawals/create-withdrawal.ts';
import {
  assessTax,
  changeTaxYear,
  isCumulativeRule,
  taxRuleFor,
} from '#shared/domain/withdrawals/tax/rules.ts';
import { acceptedRequest, requestWithdrawalOf, terms } from './sample-withdrawals.ts';

const cumulative = taxRuleFor('cn-2025-16', 'CNY');
const policy = { taxRule: 'cn-2025-16' };

describe('the tax rule of a payout', () => {
  test.each(['creator', 'agency'] as const)('is that of the policy for a %s', (role) => {
    expect(taxRuleOf({ role, id: 'x' }, policy, 'CNY').name).toBe('cn-2025-16');
  });

  test('is none for an advertiser, whose balance is no income', () => {
    expect(taxRuleOf({ role: 'advertiser', id: 'x' }, policy, 'CNY').name).toBe('none');
  });

  test('has a tax year only if it is cumulative and known', () => {
    expect(['cn-2025-16', 'none', 'cn-2099'].map(isCumulativeRule)).toEqual([true, false, false]);
  });

  test('counts an income in the month of the platform’s time zone', () => {
    expect(calendarMonthOf('2026-10-31T16:00:00.000Z', 'Asia/Shanghai')).toBe('2026-11');
    expect(calendarMonthOf('2026-10-31T16:00:00.000Z', 'UTC')).toBe('2026-10');
  });
});

describe('a request in a tax year', () => {
  const taxYear = {
    year: '2026',
    income: 10_000_000,
    withheld: 0,
    lastMonth: '2026-11',
    months: 1,
    incomes: { '2026-11': 1 },
  };

  test('is taxed with the incomes before it', () => {
    const byRule = terms({ taxRule: 'cn-2025-16' });
    expect(acceptedRequest(50_000, byRule).withdrawal.tax.tax.amount).toBe(0);
    const { withdrawal } = acceptedRequest(2_000_000, { ...byRule, taxYear });
    // 120,000 yuan less a fifth less 5,000: 91,000 at 10 % less 2,520.
    expect(withdrawal.tax.tax).toEqual(money(658_000, 'CNY'));
    expect(withdrawal.payout).toEqual(money(1_342_000, 'CNY'));
  });

  test('is refused if no provider pays accounts of its kind', () => {
    const refusal = requestWithdrawalOf(50_000, terms({ provider: 'stripe' }));
    expect(isRefusal(refusal) && refusal.slug).toBe('conflict');
  });
});

describe('a year of an earlier release', () => {
  const before = { year: '2026', income: 100, withheld: 0, lastMonth: '2026-03', months: 3 };
  const monthsAfter = (month: string) => {
    const { year } = assessTax(cumulative, { income: money(1, 'CNY'), month, before });
    return [year.lastMonth, year.months];
  };

  test('continues its count in the next month, and restarts it after a gap', () => {
    expect(monthsAfter('2026-03')).toEqual(['2026-03', 3]);
    expect(monthsAfter('2026-02')).toEqual(['2026-03', 3]);
    expect(monthsAfter('2026-04')).toEqual(['2026-04', 4]);
    expect(monthsAfter('2026-05')).toEqual(['2026-05', 1]);
  });

  test('continues it from December to January', () => {
    const december = { ...before, lastMonth: '2025-12' };
    const { year } = assessTax(cumulative, { income: money(1, 'CNY'), month: '2026-01', before: december });
    expect([year.lastMonth, year.months]).toEqual(['2026-01', 4]);
  });

  test('keeps its count when an income is taken out of a later month', () => {
    const { sheet } = assessTax(cumulative, { income: money(1, 'CNY'), month: '2026-04' });
    expect(changeTaxYear(before, { income: 1, sheet }, -1)).toEqual({ ...before, income: 99 });
  });
});
