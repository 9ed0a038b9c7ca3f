import { type Explanation, explainByOrder } from '../../domain/audits/check-entry.ts';
import type { Numbers } from '../../domain/audits/numbers.ts';
import { account, partsOf, providerOf } from '../../domain/ledger/accounts.ts';
import { type Cause, type JournalEntry, type Posting, transfer } from '../../domain/ledger/journal.ts';
import { postRequest } from '../../domain/withdrawals/postings.ts';
import type { Withdrawal } from '../../domain/withdrawals/withdrawal.ts';
import { toAdjustment } from '../adjustments/adjustment-store.ts';
import { toDeposit } from '../deposits/deposit-store.ts';
import { isOpenOrder, toOrderRecord } from '../orders/order-store.ts';
import { numberIn } from '../stored.ts';
import type { Item } from '../table.ts';
import { toTask } from '../tasks/task-schema.ts';
import { toWithdrawal } from '../withdrawals/withdrawal-store.ts';

/** A kind of document that entries are posted for. Its item has the kind as sort key. */
export type Document = {
  /** The numbers that the entries of the document must explain, in its currency. `undefined` if they cannot. */
  readonly numbersOf: (item: Item) => readonly [currency: string, numbers: Numbers] | undefined;
  /** What a posting of an entry adds to these numbers. Held funds have their own accounts. */
  readonly addedBy?: (posting: Posting, step: string) => Numbers;
  /** What the document says about an entry that was posted for it. */
  readonly explain: (item: Item, entry: JournalEntry) => Explanation;
};

/** In release 0.3.0, one entry moved all withdrawals of an advertiser's request, in the name of the first one. */
const hasSharedEntry = ({ payee, hasOwnEntry }: Withdrawal): boolean =>
  payee.role === 'advertiser' && !hasOwnEntry;

/**
 * What documents say about money. The journal has no number for `after_end`, which is held after the end, and for
 * `terms`, by which open funds differ from the terms. So it expects zero. An erasure has no document.
 */
export const documents: Readonly<Record<Exclude<Cause['kind'], 'erasure'>, Document>> = {
  order: {
    // The funds of an order come and go once. Its price and what is held tell both.
    numbersOf: (item) => {
      const { order } = toOrderRecord(item);
      const { held, terms } = order;
      const { amount, currency } = terms.price;
      const rest = isOpenOrder(order) ? { terms: held - amount } : { after_end: held };
      const sums = { credit: amount, debit: amount - held, entries: held === 0 ? 2 : 1 };
      return [currency, { held, ...rest, ...sums }];
    },
    explain: (item, entry) => explainByOrder(entry, toOrderRecord(item).order),
  },
  task: {
    numbersOf: (item) => {
      const { reward, held, status, slotsLeft } = toTask(item);
      const hasSlots = status === 'open' || status === 'paused' || status === 'in_moderation';
      const rest = {
        // An order at a lower price than the reward leaves the rest with its task.
        ...(hasSlots && { terms: Math.min(0, held - slotsLeft * reward.amount) }),
        ...(status === 'closed' && { after_end: held }),
      };
      const sums = ['debit', 'credit', 'entries'].map((name) => [name, numberIn(item, name) ?? 0]);
      return [reward.currency, { held, ...rest, ...Object.fromEntries(sums) }];
    },
    explain: (item) => ({ advertiserId: toTask(item).advertiserId }),
  },
  withdrawal: {
    // A pending amount is in the account for withdrawals. The other outcome of a contradiction is in suspense.
    numbersOf: (item) => {
      const withdrawal = toWithdrawal(item);
      const { status, amount, payout, case: opened } = withdrawal;
      if (hasSharedEntry(withdrawal)) return undefined;
      const isOpen = status === 'needs_operator';
      const isUnclear = isOpen && (opened?.kind === 'unclear' || opened?.kind === 'not_found');
      const isRunning = ['requested', 'submitting', 'processing', 'unknown'].includes(status);
      const sign = opened?.kind === 'late_success' ? -1 : 1;
      const suspense = isOpen && opened?.inSuspense ? sign * payout.amount : 0;
      return [amount.currency, { amount: isRunning || isUnclear ? amount.amount : 0, suspense }];
    },
    addedBy: ({ account: name, amount }) => {
      if (name === account.suspense) return { suspense: amount };
      return partsOf(name).purse === 'withdrawing' ? { amount } : {};
    },
    explain: (item, { cause }) => {
      const withdrawal = toWithdrawal(item);
      const isOwnRequest = cause.step === 'request' && !hasSharedEntry(withdrawal);
      return isOwnRequest ? { postings: postRequest(withdrawal.payee, withdrawal.amount) } : {};
    },
  },
  deposit: {
    // Cases of releases before 0.3.0 have no kind, and booked nothing before the decision.
    numbersOf: (item) => {
      const { amount, paid = amount, receivedAt, caseKind, inSuspense } = toDeposit(item);
      const received = receivedAt || caseKind ? paid.amount : 0;
      return [paid.currency, { amount: received, suspense: inSuspense?.amount ?? 0 }];
    },
    // Later steps decide on what was paid in, or take it back.
    addedBy: ({ account: name, amount }, step) => {
      if (name === account.suspense) return { suspense: amount };
      return providerOf(name) && (step === 'receive' || step === 'pay') ? { amount: -amount } : {};
    },
    explain: (item, { cause, postings }) => {
      const { advertiserId } = toDeposit(item);
      const isOwn = postings.every(
        ({ account, amount }) => amount < 0 || partsOf(account).id === advertiserId,
      );
      return isOwn || cause.step !== 'receive' ? {} : { postings: [] };
    },
  },
  adjustment: {
    numbersOf: (item) => {
      const { amount, status } = toAdjustment(item);
      return [amount.currency, { amount: status === 'approved' ? amount.amount : 0 }];
    },
    addedBy: ({ amount }) => ({ amount: Math.max(amount, 0) }),
    explain: (item) => {
      const { from, to, amount, status } = toAdjustment(item);
      return { postings: status === 'approved' ? transfer(from, to, amount) : [] };
    },
  },
};

/** The numbers of a document by name and currency: `held CNY`. */
export const withCurrency = (numbers: Numbers, currency: string): Numbers =>
  Object.fromEntries(Object.entries(numbers).map(([name, number]) => [`${name} ${currency}`, number]));
