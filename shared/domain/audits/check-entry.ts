import { account, isKnownAccount, partsOf } from '../ledger/accounts.ts';
import {
  changeOf,
  condensePostings,
  imbalancesOf,
  type JournalEntry,
  type Posting,
} from '../ledger/journal.ts';
import { money } from '../money.ts';
import type { Order } from '../orders/order.ts';
import { postSplit, splitOf } from '../orders/split.ts';
import type { Difference } from './audit.ts';

/** What a document says about its entry: whose money it holds, and the postings. Without postings, any are right. */
export type Explanation = { readonly advertiserId?: string; readonly postings?: readonly Posting[] };

/** The faults of an entry itself: it must sum to zero, and its accounts must have owners. */
export const faultsOfEntry = ({ id, postings }: JournalEntry): readonly Difference[] => {
  const unknown = postings.filter(({ account: name }) => !isKnownAccount(name));
  return [
    ...imbalancesOf(postings).map(([currency, found]): Difference => {
      return { kind: 'entry', account: `entry/${id}`, currency, of: 'sum', expected: 0, found };
    }),
    ...unknown.map(({ account: name, currency, amount: found }): Difference => {
      return { kind: 'entry', account: name, currency, of: `owner in ${id}`, expected: 0, found };
    }),
  ];
};

/** An order takes its price from its task. It gives it back, or pays it as the award says. */
export const explainByOrder = ({ postings: posted }: JournalEntry, order: Order): Explanation => {
  const { advertiserId, terms, award } = order;
  const { price } = terms;
  const change = changeOf(account.orderHeld(order.id), posted);
  if (Math.abs(change) !== price.amount) return { advertiserId, postings: [] };
  const isReturned = posted.some(({ account: name }) => partsOf(name).owner === 'task');
  if (change > 0 || award === undefined || isReturned) return { advertiserId };
  const full = { ...order, held: price.amount };
  return { advertiserId, postings: postSplit(full, splitOf(full, money(award, price.currency))) };
};

const areSamePostings = (postings: readonly Posting[], others: readonly Posting[]): boolean =>
  condensePostings([...postings, ...others.map((one) => ({ ...one, amount: -one.amount }))]).length === 0;

/** The faults of an entry against the document that it was posted for. */
export const faultsOfDocument = (
  { id, cause, postings }: JournalEntry,
  advertiserId: string | undefined,
  explanation: Explanation | undefined,
): readonly Difference[] => {
  const [first] = postings;
  // Without their item, the held funds of an order or task differ, too.
  if (!first || (!explanation && (cause.kind === 'order' || cause.kind === 'task'))) return [];
  const { advertiserId: owner = advertiserId, postings: explained = postings } = explanation ?? {
    postings: [],
  };
  if (owner === advertiserId && areSamePostings(postings, explained)) return [];
  const movedBy = (some: readonly Posting[]): number =>
    some.reduce((sum, { amount }) => sum + Math.max(amount, 0), 0);
  return [
    {
      ...{ kind: 'document', account: `${cause.kind}/${cause.id}`, currency: first.currency },
      ...{ of: `${cause.step} in ${id}`, expected: movedBy(postings), found: movedBy(explained) },
    },
  ];
};
