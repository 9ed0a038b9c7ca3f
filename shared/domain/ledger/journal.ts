import * as z from 'zod';
import { Money } from '../money.ts';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';
import { Account, Earner } from './accounts.ts';

/** One side of a journal entry: a positive amount adds to the account, a negative one takes from it. */
const Posting = Money.extend({ account: Account });

export type Posting = TypeOf<typeof Posting>;

/** The cause of an entry: an order event, a deposit, a withdrawal step, an adjustment or an erasure. */
const Cause = z.object({
  kind: z.enum(['order', 'task', 'deposit', 'withdrawal', 'adjustment', 'erasure']),
  id: z.string(),
  step: z.string(),
});

export type Cause = TypeOf<typeof Cause>;

/** A journal entry never changes. A mistake is corrected by another entry. */
export const JournalEntry = z.object({
  id: z.string(),
  at: Instant,
  cause: Cause,
  postings: z.array(Posting),
  /** The creator and the agency of an order that earned something, also if their own share is nothing. */
  parties: z.array(Earner).exactOptional(),
});

export type JournalEntry = TypeOf<typeof JournalEntry>;

/** Moves money between two accounts; no postings for an amount of 0. */
export const transfer = (from: Account, to: Account, sum: Money): readonly Posting[] => {
  if (sum.amount < 0) throw new RangeError(`cannot move ${sum.amount} from ${from} to ${to}`);
  if (sum.amount === 0) return [];
  return [
    { account: from, amount: -sum.amount, currency: sum.currency },
    { account: to, amount: sum.amount, currency: sum.currency },
  ];
};

/** Merges postings of the same account and currency, in the order of first appearance. Removes those that sum to 0. */
export const condensePostings = (postings: readonly Posting[]): readonly Posting[] => {
  const sums = new Map<string, Posting>();
  for (const posting of postings) {
    const key = `${posting.currency} ${posting.account}`;
    const amount = (sums.get(key)?.amount ?? 0) + posting.amount;
    sums.set(key, { ...posting, amount });
  }
  return [...sums.values()].filter((posting) => posting.amount !== 0);
};

/** The sums of postings by currency that are not zero. */
export const imbalancesOf = (postings: readonly Posting[]): readonly (readonly [string, number])[] => {
  const sums = new Map<string, number>();
  for (const { currency, amount } of postings) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  return [...sums].filter(([, sum]) => sum !== 0);
};

/** Asserts that postings sum to zero in every currency. */
export const assertBalanced = (postings: readonly Posting[]): void => {
  for (const [currency, sum] of imbalancesOf(postings))
    throw new Error(`the postings sum to ${sum} ${currency}`);
};

/** The change of one account by postings, in minor units. */
export const changeOf = (name: Account, postings: readonly Posting[]): number =>
  postings.reduce((sum, posting) => (posting.account === name ? sum + posting.amount : sum), 0);
