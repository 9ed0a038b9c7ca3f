import { type Account, isPlatform, partsOf } from './accounts.ts';
import type { Posting } from './journal.ts';

/** All debits and credits of an account in one currency, in minor units. */
export type AccountSum = {
  readonly account: string;
  readonly currency: string;
  readonly debit: number;
  readonly credit: number;
};

/** The kind of an account, such as `order/…/held`. A platform account is its own kind. */
export const accountKindOf = (name: Account): string => {
  if (isPlatform(name)) return name;
  const { owner, purse } = partsOf(name);
  return `${owner}/*/${purse}`;
};

const assertSafeSum = (sum: number): number => {
  if (!Number.isSafeInteger(sum)) throw new RangeError(`${sum} is not a safe number of minor units`);
  return sum;
};

/** Merges sums of the same account, sorted by name. */
export const mergeSums = (sums: readonly AccountSum[]): readonly AccountSum[] => {
  const merged = new Map<string, AccountSum>();
  for (const sum of sums) {
    const key = `${sum.currency} ${sum.account}`;
    const before = merged.get(key) ?? { ...sum, debit: 0, credit: 0 };
    const debit = assertSafeSum(before.debit + sum.debit);
    merged.set(key, { ...before, debit, credit: assertSafeSum(before.credit + sum.credit) });
  }
  return [...merged].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
};

/** The debits and credits of postings, by `nameOf` their account. */
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

/** Whether debits equal credits in every currency. */
export const isBalanced = (sums: readonly AccountSum[]): boolean =>
  totalsOf(sums).every(({ debit, credit }) => debit === credit);
