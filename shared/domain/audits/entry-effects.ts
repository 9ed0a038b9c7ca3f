import * as z from 'zod';
import { type AccountSum, accountKindOf, sumsOf } from '../ledger/account-sums.ts';
import { isPlatform, partsOf } from '../ledger/accounts.ts';
import type { JournalEntry } from '../ledger/journal.ts';
import { walletChangesOf } from '../ledger/wallet-change.ts';
import { monthNumbersOf } from '../wallet/wallet-month.ts';

/**
 * The key of stored numbers that an audit compares with the journal: `wallet crt_1 CNY`, `month crt_1 CNY 2026-11`,
 * `hold order ord_1`, `account order/ord_1/held CNY`, `kinds 3 CNY`. The store maps it to an item.
 */
export const AuditKey = z.string();

export type AuditKey = z.infer<typeof AuditKey>;

/** What an entry adds to one stored number. */
export type Effect = { readonly place: AuditKey; readonly name: string; readonly amount: number };

/** An entry with the owner of its held funds. */
export type EntryWithOwner = { readonly entry: JournalEntry; readonly advertiserId?: string };

/** The time zone of days, and the shard of the sums that counts an entry. */
export type SumSettings = { readonly timeZone: string; readonly shardOf: (entryId: string) => number };

/** The effects of an entry on all stored numbers: balances, held funds, months and sums. */
export const effectsOf = (
  { entry, advertiserId }: EntryWithOwner,
  { timeZone, shardOf }: SumSettings,
): readonly Effect[] => [
  ...effectsOnWallets({ entry, ...(advertiserId !== undefined && { advertiserId }) }, timeZone),
  ...effectsOnHeldFunds(entry),
  ...effectsOnSums(entry, shardOf(entry.id)),
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

const effectsOnHeldFunds = ({ postings }: JournalEntry): readonly Effect[] =>
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

/** The held funds of a task or an order, one number per currency. */
export const heldFundsKeyOf = (owner: 'task' | 'order', id: string): AuditKey => `hold ${owner} ${id}`;

/** The keys of an account with a stored sum. Its balance may be missing in the journal. */
export const auditKeysOfAccount = ({
  account,
  currency,
}: Pick<AccountSum, 'account' | 'currency'>): readonly AuditKey[] => {
  const { owner, id } = partsOf(account as Parameters<typeof partsOf>[0]);
  const isHold = owner === 'task' || owner === 'order';
  return [`account ${account} ${currency}`, isHold ? heldFundsKeyOf(owner, id) : `wallet ${id} ${currency}`];
};
