import { type Account, isPlatform, partsOf } from './accounts.ts';
import type { Posting } from './journal.ts';

/** What was taken from an account and given to it in one currency, in minor units, since the beginning. */
export type AccountSum = {
  readonly account: string;
  readonly currency: string;
  readonly debit: number;
  readonly credit: number;
};

/** The kind of an account, by which all of its kind are summed up: `order/…/held`. A platform account is its own. */
export const accountKindOf = (name: Account): string => {
  if (isPlatform(name)) return name;
  const { owner, purse } = partsOf(name);
  return `${owner}/*/${purse}`;
};

const assertSafeSum = (sum: number): number => {
  if (!Number.isSafeInteger(sum))
    throw new RangeError(`${sum} is not a whole number of minor units any more`);
  return sum;
};

/** Merges sums of the same account, sorted by name. */
export const mergeSums = (sums: readonly AccountSum[]): readonly AccountSum[] => {
  const added = new Map<string, AccountSum>();
  for (const sum of sums) {
    const key = `${sum.currency} ${sum.account}`;
    const before = added.get(key) ?? { ...sum, debit: 0, credit: 0 };
    const debit = assertSafeSum(before.debit + sum.debit);
    added.set(key, { ...before, debit, credit: assertSafeSum(before.credit + sum.credit) });
  }
  return [...added].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
};

/** What postings take from and give to each account, as `nameOf` calls it: a debit takes, a credit gives. */
export const sumsOf = (
  postings: readonly Posting[],
  nameOf: (account: Account) => string = (account) => account,
): readonly AccountSum[] =>
  mergeSums(
    postings.map(({ account, amount, currency }) => ({
      account: nameOf(account),
      currency,
      debit: amount < 0 ? -amount : 0,
      credit: amount > 0 ? amount : 0,
    })),
  );

/** The debits and credits of all accounts, by currency. */
export const totalsOf = (sums: readonly AccountSum[]): readonly Omit<AccountSum, 'account'>[] =>
  mergeSums(sums.map((sum) => ({ ...sum, account: '' }))).map(({ account: _all, ...total }) => total);

/** Whether in every currency as much was given as was taken. */
export const isBalanced = (sums: readonly AccountSum[]): boolean =>
  totalsOf(sums).every(({ debit, credit }) => debit === credit);
