import { expect } from 'vitest';
import { expectStatus, pollUntil } from '#test/journey/expect-success.ts';
import type { Connection } from './http-client.ts';

type Sum = {
  readonly account: string;
  readonly currency: string;
  readonly debit: number;
  readonly credit: number;
};

export type TrialBalance = {
  readonly balanced: boolean;
  readonly uncounted: number;
  readonly entries: number;
  readonly totals: readonly Omit<Sum, 'account'>[];
  readonly summary: readonly Sum[];
  readonly items: readonly Sum[];
  readonly nextCursor?: string;
};

/**
 * Waits until every entry is counted, and asserts that the ledger balances: by the sums of all kinds of
 * accounts, and by every account. Only a provider's clearing account may be below zero. For the end of every
 * test over HTTP.
 */
export const expectBalancedBooks = async ({ signIn }: Connection): Promise<TrialBalance> => {
  const operator = await signIn('the-bookkeeper', 'operator');
  const readPage = async (cursor = ''): Promise<TrialBalance> =>
    expectStatus(200, await operator.get<TrialBalance>(`/finance/trial-balance?limit=100${cursor}`));
  const first = await pollUntil(readPage, ({ uncounted }) => uncounted === 0);
  const accounts = [
    ...first.items,
    ...first.summary.filter(({ account }) => account.startsWith('platform/')),
  ];
  for (let { nextCursor } = first; nextCursor !== undefined; ) {
    const page = await readPage(`&cursor=${encodeURIComponent(nextCursor)}`);
    accounts.push(...page.items);
    nextCursor = page.nextCursor;
  }
  expect(first).toMatchObject({ balanced: true });
  for (const { currency, debit, credit } of first.totals) {
    const sumsOfCurrency = accounts.filter((sum) => sum.currency === currency);
    expect(sumsOfCurrency.reduce((sum, account) => sum + account.debit, 0)).toBe(debit);
    expect(sumsOfCurrency.reduce((sum, account) => sum + account.credit, 0)).toBe(credit);
    expect(debit).toBe(credit);
  }
  const overdrawn = accounts.filter(
    ({ account, debit, credit }) => debit > credit && !account.startsWith('platform/clearing/'),
  );
  expect(overdrawn).toEqual([]);
  return first;
};
