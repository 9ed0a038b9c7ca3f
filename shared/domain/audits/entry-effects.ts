import * as z from 'zod';
import { type AccountSum, accountKindOf, sumsOf } from '../ledger/account-sums.ts';
import { isPlatform, partsOf } from '../ledger/accounts.ts';
import type { JournalEntry } from '../ledger/journal.ts';
import { walletChangesOf } from '../ledger/wallet-change.ts';
import { monthNumbersOf } from '../wallet/wallet-month.ts';

/**
 * Where a number is stored that the journal tells, too: `wallet crt_1 CNY`, `month crt_1 CNY 2026-11`, `hold order ord_1`,
 * `account order/ord_1/held CNY`, `kinds 3 CNY`. The table knows which item that is.
 */
export const AuditKey = z.string();

export type AuditKey = z.infer<typeof AuditKey>;

/** What an entry adds to one number of one place. */
export type Effect = { readonly place: AuditKey; readonly name: string; readonly amount: number };

/** An entry with whose money its holds are. */
export type EntryWithOwner = { readonly entry: JournalEntry; readonly advertiserId?: string };

/** The time zone of days, and the shard of the sums that counts an entry. */
export type SumSettings = { readonly timeZone: string; readonly shardOf: (entryId: string) => number };

/** Everything that should have been stored because of an entry: balances, holds, months and sums. */
export const effectsOf = ({ entry, advertiserId }: EntryWithOwner, books: SumSettings): readonly Effect[] => [
  ...effectsOnWallets({ entry, ...(advertiserId !== undefined && { advertiserId }) }, books.timeZone),
  ...effectsOnHolds(entry),
  ...effectsOnSums(entry, books.shardOf(entry.id)),
];

const effectsOnWallets = ({ entry, advertiserId }: EntryWithOwner, timeZone: string): readonly Effect[] =>
  walletChangesOf(entry, advertiserId).flatMap((walletChange) => {
    const { party, currency, changes } = walletChange;
    const { month, numbers } = monthNumbersOf(walletChange, entry.at, timeZone);
    return [
      ...effectsAt(`wallet ${party.id} ${currency}`, changes),
      ...effectsAt(`month ${party.id} ${currency} ${month}`, numbers),
    ];
  });

const effectsOnHolds = ({ postings }: JournalEntry): readonly Effect[] =>
  postings.flatMap(({ account, amount, currency }) => {
    const { owner, id } = partsOf(account);
    return owner === 'task' || owner === 'order'
      ? [{ place: heldFundsKeyOf(owner, id), name: currency, amount }]
      : [];
  });

const effectsOnSums = ({ postings }: JournalEntry, shard: number): readonly Effect[] => {
  const own = sumsOf(postings.filter(({ account }) => !isPlatform(account)));
  const currencies = new Set(postings.map(({ currency }) => currency));
  return [
    ...own.flatMap(({ account, currency, debit, credit }) =>
      effectsAt(`account ${account} ${currency}`, { debit, credit }),
    ),
    ...sumsOf(postings, accountKindOf).flatMap((sum) =>
      effectsAt(`kinds ${shard} ${sum.currency}`, sidesOf(sum)),
    ),
    ...[...currencies].flatMap((currency) => effectsAt(`kinds ${shard} ${currency}`, { entries: 1 })),
  ];
};

const sidesOf = ({ account, debit, credit }: AccountSum) => ({
  [`debit ${account}`]: debit,
  [`credit ${account}`]: credit,
});

const effectsAt = (place: AuditKey, numbers: Readonly<Record<string, number>>): readonly Effect[] =>
  Object.entries(numbers).map(([name, amount]) => ({ place, name, amount }));

/** What a task or an order holds; its numbers are the currencies. */
export const heldFundsKeyOf = (owner: 'task' | 'order', id: string): AuditKey => `hold ${owner} ${id}`;

/** The places of an account that is known by its sum: there may be a balance of which the journal knows nothing. */
export const auditKeysOfAccount = ({
  account,
  currency,
}: Pick<AccountSum, 'account' | 'currency'>): readonly AuditKey[] => {
  const { owner, id } = partsOf(account as Parameters<typeof partsOf>[0]);
  const isHold = owner === 'task' || owner === 'order';
  return [`account ${account} ${currency}`, isHold ? heldFundsKeyOf(owner, id) : `wallet ${id} ${currency}`];
};
