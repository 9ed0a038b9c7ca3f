import { expect, test } from 'vitest';
import type { AccountSum } from '#shared/domain/ledger/account-sums.ts';
import { keyFiguresOf, monthSumsOf } from '#shared/domain/ledger/month-sums.ts';

const sum = (account: string, debit: number, credit: number): AccountSum => ({
  ...{ account, currency: 'CNY', debit, credit },
});

test('a month has the balance before it, what it moved, and the balance at its end', () => {
  const before = [sum('platform/fees', 10, 100), sum('creator/*/available', 0, 50)];
  const upTo = [sum('platform/fees', 30, 170), sum('creator/*/available', 20, 50), sum('platform/tax', 3, 8)];
  expect(monthSumsOf(before, upTo)).toEqual([
    { account: 'creator/*/available', currency: 'CNY', opening: 50, debit: 20, credit: 0, closing: 30 },
    { account: 'platform/fees', currency: 'CNY', opening: 90, debit: 20, credit: 70, closing: 140 },
    { account: 'platform/tax', currency: 'CNY', opening: 0, debit: 3, credit: 8, closing: 5 },
  ]);
});

test('sums of one account that several shards keep are one', () => {
  const before = [sum('platform/fees', 0, 1), sum('platform/fees', 0, 2)];
  const upTo = [sum('platform/fees', 0, 4), sum('platform/fees', 1, 2)];
  expect(monthSumsOf(before, upTo)).toMatchObject([{ opening: 3, debit: 1, credit: 3, closing: 5 }]);
});

test('revenue is what fees moved in the month, and the tax owed is its balance', () => {
  const before = [sum('platform/fees', 10, 100), sum('platform/tax', 0, 40)];
  const upTo = [sum('platform/fees', 30, 170), sum('platform/tax', 35, 60)];
  expect(keyFiguresOf(monthSumsOf(before, upTo))).toEqual({
    revenue: { earned: 70, givenBack: 20, net: 50 },
    tax: { withheld: 20, paid: 35, owed: 25 },
  });
  expect(keyFiguresOf([])).toEqual({
    revenue: { earned: 0, givenBack: 0, net: 0 },
    tax: { withheld: 0, paid: 0, owed: 0 },
  });
});
