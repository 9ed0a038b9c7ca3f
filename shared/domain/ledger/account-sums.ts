import { groupBy } from '../group-by.ts';
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

/**
 * The numbers that entries add to the sums by kind of account, by currency: `debit platform/fees`, and how many entries
 * there are.
 */
export const kindNumbersOf = (
  entries: readonly { readonly postings: readonly Posting[] }[],
): readonly (readonly [string, Readonly<Record<string, number>>])[] => {
  const sums = entries.flatMap(({ postings }) => sumsOf(postings, accountKindOf));
  const currenciesOf = ({ postings }: { readonly postings: readonly Posting[] }) =>
    new Set(postings.map(({ currency }) => currency));
  return [...groupBy(mergeSums(sums), ({ currency }) => currency)].map(([of, its]) => [
    of,
    {
      entries: entries.filter((entry) => currenciesOf(entry).has(of)).length,
      ...Object.fromEntries(
        its.flatMap(({ account, debit, credit }) => [
          [`debit ${account}`, debit],
          [`credit ${account}`, credit],
        ]),
      ),
    },
  ]);
};

/** The sums in numbers of one currency, by kind of account. */
export const kindSumsOf = (
  currency: string,
  numbers: Readonly<Record<string, unknown>>,
): readonly AccountSum[] =>
  Object.entries(numbers).flatMap(([name, number]): readonly AccountSum[] => {
    const [side, account] = name.split(' ');
    if (account === undefined || (side !== 'debit' && side !== 'credit')) return [];
    return [{ account, currency, debit: 0, credit: 0, [side]: Number(number) }];
  });

/** The debits and credits of all accounts, by currency. */
export const totalsOf = (sums: readonly AccountSum[]): readonly Omit<AccountSum, 'account'>[] =>
  mergeSums(sums.map((sum) => ({ ...sum, account: '' }))).map(({ account: _all, ...total }) => total);

/** Whether debits equal credits in every currency. */
export const isBalanced = (sums: readonly AccountSum[]): boolean =>
  totalsOf(sums).every(({ debit, credit }) => debit === credit);
