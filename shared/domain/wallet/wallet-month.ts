import { type Day, dayOf, type Month, monthOf } from '../calendar.ts';
import type { Earning, WalletChange } from '../ledger/wallet-change.ts';
import type { Instant } from '../time.ts';

/** The incoming and outgoing amounts of a purse. */
export type Turnover = { readonly in: number; readonly out: number };

/** The turnover of each balance on one day, and the earned or spent amounts, in minor units. */
export type WalletDay = {
  readonly day: Day;
  readonly turnover: Readonly<Record<string, Turnover>>;
  /** The number of earnings. Each settled order is one. */
  readonly count: number;
  readonly earned: Earning;
};

const zeroEarning: Earning = { gross: 0, fee: 0, agency: 0, net: 0 };

const emptyDay = (day: Day): WalletDay => ({ day, turnover: {}, count: 0, earned: zeroEarning });

/** A wallet's month in one currency: the days with changes, in order. */
export type WalletMonth = { readonly month: Month; readonly days: readonly WalletDay[] };

const earnings = ['gross', 'fee', 'agency', 'net'] as const satisfies readonly (keyof Earning)[];

/**
 * The numbers that an entry adds to a wallet's month, by name: `25 in available`, `25 earned net`. A month is one item,
 * so that an entry costs one write per wallet. Days, months and opening balances are read from it.
 */
export const monthNumbersOf = (
  { changes, earning }: WalletChange,
  at: Instant,
  timeZone: string,
): { readonly month: Month; readonly numbers: Readonly<Record<string, number>> } => {
  const day = dayOf(at, timeZone);
  const date = day.slice('yyyy-mm-'.length);
  const numbers: Record<string, number> = {};
  for (const [purse, change] of Object.entries(changes)) {
    numbers[`${date} ${change > 0 ? 'in' : 'out'} ${purse}`] = Math.abs(change);
  }
  if (earning) {
    numbers[`${date} count`] = 1;
    for (const name of earnings) numbers[`${date} earned ${name}`] = earning[name];
  }
  return { month: monthOf(day), numbers };
};

/** Reads a month back from the numbers that were added to it. */
export const readMonth = (month: Month, numbers: Readonly<Record<string, number>>): WalletMonth => {
  const days = new Map<string, WalletDay>();
  for (const [name, number] of Object.entries(numbers)) {
    const [date = '', ...path] = name.split(' ');
    const day = days.get(date) ?? emptyDay(`${month}-${date}`);
    days.set(date, addNumber(day, path, number));
  }
  return { month, days: [...days.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1)) };
};

const addNumber = (day: WalletDay, [what, name = '']: readonly string[], number: number): WalletDay => {
  if (what === 'count') return { ...day, count: number };
  if (what === 'earned') return { ...day, earned: { ...day.earned, [name]: number } };
  const before = day.turnover[name] ?? { in: 0, out: 0 };
  return { ...day, turnover: { ...day.turnover, [name]: { ...before, [what as keyof Turnover]: number } } };
};

const assertSafeSum = (sum: number): number => {
  if (!Number.isSafeInteger(sum)) throw new RangeError(`${sum} is not a safe number of minor units`);
  return sum;
};

/** What was earned or spent on all these days. */
export const sumEarnings = (days: readonly WalletDay[]): Pick<WalletDay, 'count' | 'earned'> =>
  days.reduce(
    (sum, { count, earned }) => ({
      count: sum.count + count,
      earned: {
        gross: assertSafeSum(sum.earned.gross + earned.gross),
        fee: assertSafeSum(sum.earned.fee + earned.fee),
        agency: assertSafeSum(sum.earned.agency + earned.agency),
        net: assertSafeSum(sum.earned.net + earned.net),
      },
    }),
    { count: 0, earned: zeroEarning },
  );

/** The change of each purse over these days. */
export const sumTurnover = (days: readonly WalletDay[]): Readonly<Record<string, number>> => {
  const sums: Record<string, number> = {};
  for (const { turnover } of days) {
    for (const [purse, { in: came, out }] of Object.entries(turnover)) {
      sums[purse] = assertSafeSum((sums[purse] ?? 0) + came - out);
    }
  }
  return sums;
};
