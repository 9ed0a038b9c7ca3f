import type { Adjustment } from '../adjustments/adjustment.ts';
import { account, isKnownAccount, partsOf } from '../ledger/accounts.ts';
import { changeOf, condensePostings, type Posting, transfer } from '../ledger/journal.ts';
import { type Money, money } from '../money.ts';
import type { Order } from '../orders/order.ts';
import { postSplit, splitOf } from '../orders/split.ts';
import type { Task } from '../tasks/task.ts';
import { postRequest } from '../withdrawals/postings.ts';
import type { Withdrawal } from '../withdrawals/withdrawal.ts';
import type { Difference } from './audit.ts';
import type { PostedEntry } from './entry-effects.ts';

/** The document that an entry was posted for. */
export type EntryDocument =
  | { readonly kind: 'order'; readonly order: Order }
  | { readonly kind: 'task'; readonly task: Task }
  | { readonly kind: 'withdrawal'; readonly withdrawal: Withdrawal }
  | { readonly kind: 'deposit'; readonly advertiserId: string; readonly amounts: readonly Money[] }
  | { readonly kind: 'adjustment'; readonly adjustment: Adjustment };

/** The faults of an entry itself: it must sum to zero, and its accounts must have owners. */
export const faultsOfEntry = ({ entry }: PostedEntry): readonly Difference[] => {
  const sums = new Map<string, number>();
  for (const { currency, amount } of entry.postings) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  return [
    ...[...sums]
      .filter(([, sum]) => sum !== 0)
      .map(([currency, found]): Difference => {
        return { kind: 'entry', account: `entry/${entry.id}`, currency, of: 'sum', expected: 0, found };
      }),
    ...entry.postings
      .filter((posting) => !isKnownAccount(posting.account))
      .map(({ account: name, currency, amount }): Difference => {
        const of = `owner in ${entry.id}`;
        return { kind: 'entry', account: name, currency, of, expected: 0, found: amount };
      }),
  ];
};

/** The postings that a document explains; `undefined` if it explains any. */
const postingsOfDocument = (
  { entry }: PostedEntry,
  document: EntryDocument,
): readonly Posting[] | undefined => {
  if (document.kind === 'order') return postingsOfOrder(entry.postings, document.order);
  if (document.kind === 'adjustment') {
    const { from, to, amount, status } = document.adjustment;
    return status === 'approved' ? transfer(from, to, amount) : [];
  }
  if (document.kind === 'withdrawal' && entry.cause.step === 'request') {
    return postRequest(document.withdrawal.payee, document.withdrawal.amount);
  }
  if (document.kind !== 'deposit' || entry.cause.step !== 'receive') return undefined;
  const received = entry.postings.find(({ account: name }) => partsOf(name).id === document.advertiserId);
  return document.amounts.some(({ amount }) => received?.amount === amount) ? undefined : [];
};

/** An order takes its price from its task. It gives it back, or pays it as the award says. */
const postingsOfOrder = (posted: readonly Posting[], order: Order): readonly Posting[] | undefined => {
  const { price } = order.terms;
  const held = account.orderHeld(order.id);
  const change = changeOf(held, posted);
  if (change > 0) return change === price.amount ? undefined : [];
  if (change !== -price.amount) return [];
  if (order.award === undefined || posted.some(({ account: name }) => partsOf(name).owner === 'task')) {
    return undefined;
  }
  const full = { ...order, held: price.amount };
  return postSplit(full, splitOf(full, money(order.award, price.currency)));
};

const areSamePostings = (postings: readonly Posting[], others: readonly Posting[]): boolean =>
  condensePostings([...postings, ...others.map((one) => ({ ...one, amount: -one.amount }))]).length === 0;

const ownerOf = (document: EntryDocument): string | undefined => {
  if (document.kind === 'order') return document.order.advertiserId;
  return document.kind === 'task' ? document.task.advertiserId : undefined;
};

/** The faults of an entry against the document that it was posted for. */
export const faultsOfDocument = (
  posted: PostedEntry,
  document: EntryDocument | undefined,
): readonly Difference[] => {
  const { id, cause, postings } = posted.entry;
  const [first] = postings;
  // Without their item, the held funds of an order or task differ, too.
  if (!first || (!document && (cause.kind === 'order' || cause.kind === 'task'))) return [];
  const owner = document && ownerOf(document);
  const explained = document && postingsOfDocument(posted, document);
  const isExplained = document !== undefined && (!explained || areSamePostings(postings, explained));
  if (isExplained && (owner === undefined || owner === posted.advertiserId)) return [];
  const { currency } = first;
  const movedBy = (some: readonly Posting[]): number =>
    some.reduce((sum, { amount }) => sum + Math.max(amount, 0), 0);
  return [
    {
      ...{ kind: 'document', account: `${cause.kind}/${cause.id}`, currency, of: `${cause.step} in ${id}` },
      ...{ expected: movedBy(postings), found: movedBy(explained ?? []) },
    },
  ];
};

/** Whether the amount of a withdrawal is in its account for withdrawals. */
export const isWithdrawing = ({ status, case: opened }: Pick<Withdrawal, 'status' | 'case'>): boolean =>
  ['requested', 'submitting', 'processing', 'unknown'].includes(status) ||
  (status === 'needs_operator' && (opened?.kind === 'unclear' || opened?.kind === 'not_found'));
