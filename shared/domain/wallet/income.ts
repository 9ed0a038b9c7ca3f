import { type Day, monthOf } from '../calendar.ts';
import { groupBy } from '../group-by.ts';
import type { Earning } from '../ledger/wallet-change.ts';
import { sumEarnings, type WalletDay, type WalletMonth } from './wallet-month.ts';

export type EarningTotal = { readonly count: number } & Earning;

export const flattenEarning = ({ count, earned }: Pick<WalletDay, 'count' | 'earned'>): EarningTotal => ({
  count,
  ...earned,
});

/** The days of months from one day to another, both included. */
export const daysBetween = (months: readonly WalletMonth[], from: Day, to: Day): readonly WalletDay[] =>
  months.flatMap(({ days }) => days.filter(({ day }) => day >= from && day <= to));

const hasEarned = ({ count }: WalletDay): boolean => count > 0;

/** What was earned on each day, latest first; days without income are left out. */
export const incomeByDay = (days: readonly WalletDay[]): readonly (EarningTotal & { readonly day: Day })[] =>
  days
    .filter(hasEarned)
    .map((one) => ({ day: one.day, ...flattenEarning(one) }))
    .toReversed();

/** What was earned in each month, latest first; months without income are left out. */
export const incomeByMonth = (
  days: readonly WalletDay[],
): readonly (EarningTotal & { readonly month: string })[] => {
  const months = groupBy(days.filter(hasEarned), ({ day }) => monthOf(day));
  return [...months].map(([month, its]) => ({ month, ...flattenEarning(sumEarnings(its)) })).toReversed();
};
