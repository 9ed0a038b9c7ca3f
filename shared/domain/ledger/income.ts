import { type Day, monthOf } from '../calendar.ts';
import { grouped } from '../grouped.ts';
import type { Earning } from './booking.ts';
import { earnedOn, type WalletDay, type WalletMonth } from './wallet-month.ts';

export type Earned = { readonly count: number } & Earning;

export const flat = ({ count, earned }: Pick<WalletDay, 'count' | 'earned'>): Earned => ({
  count,
  ...earned,
});

/** The days of months that lie between two, both included. */
export const daysBetween = (months: readonly WalletMonth[], from: Day, to: Day): readonly WalletDay[] =>
  months.flatMap(({ days }) => days.filter(({ day }) => day >= from && day <= to));

const hasEarned = ({ count }: WalletDay): boolean => count > 0;

/** What was earned on each day, latest first; days without income are left out. */
export const incomeByDay = (days: readonly WalletDay[]): readonly (Earned & { readonly day: Day })[] =>
  days
    .filter(hasEarned)
    .map((one) => ({ day: one.day, ...flat(one) }))
    .toReversed();

/** What was earned in each month, latest first; months without income are left out. */
export const incomeByMonth = (
  days: readonly WalletDay[],
): readonly (Earned & { readonly month: string })[] => {
  const months = grouped(days.filter(hasEarned), ({ day }) => monthOf(day));
  return [...months].map(([month, its]) => ({ month, ...flat(earnedOn(its)) })).toReversed();
};
