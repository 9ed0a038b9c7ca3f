import { type AccountSum, mergeSums } from './account-sums.ts';

/** The movements of an account in a month, in minor units. Balances are credit minus debit. */
export type MonthSum = AccountSum & { readonly opening: number; readonly closing: number };

const balanceOf = ({ debit, credit }: AccountSum): number => credit - debit;

/** The movements of each account, out of all that it moved before the month and up to its end. */
export const monthSumsOf = (
  before: readonly AccountSum[],
  upTo: readonly AccountSum[],
): readonly MonthSum[] => {
  const opening = new Map(mergeSums(before).map((sum) => [`${sum.currency} ${sum.account}`, sum]));
  return mergeSums(upTo).map((sum) => {
    const { debit, credit } = opening.get(`${sum.currency} ${sum.account}`) ?? { debit: 0, credit: 0 };
    return {
      ...sum,
      debit: sum.debit - debit,
      credit: sum.credit - credit,
      opening: credit - debit,
      closing: balanceOf(sum),
    };
  });
};

const none = { debit: 0, credit: 0, opening: 0, closing: 0 };

const sumIn = (sums: readonly MonthSum[], account: string) =>
  sums.find((one) => one.account === account) ?? none;

/** What the platform earned, and the tax that it withheld and passed on, in one currency. */
export const keyFiguresOf = (sums: readonly MonthSum[]) => {
  const [fees, tax] = [sumIn(sums, 'platform/fees'), sumIn(sums, 'platform/tax')];
  return {
    revenue: { earned: fees.credit, givenBack: fees.debit, net: fees.credit - fees.debit },
    tax: { withheld: tax.credit, paid: tax.debit, owed: tax.closing },
  };
};
