import * as z from 'zod';
import { type AccountSum, kindNumbersOf, sumsOf } from '../ledger/account-sums.ts';
import { type Account, isPlatform, partsOf } from '../ledger/accounts.ts';
import type { JournalEntry } from '../ledger/journal.ts';
import { balanceNumbersOf, hasChanges, heldNumbersOf, walletChangesOf } from '../ledger/wallet-change.ts';
import { monthNumbersOf } from '../wallet/wallet-month.ts';

/**
 * The key of stored numbers that an audit compares with the journal: `wallet crt_1 CNY`, `month crt_1 CNY 2026-11`,
 * `hold order ord_1`, `sums 17 CNY`, and of earlier releases `account order/ord_1/held CNY`, `kinds 3 CNY`. The store
 * maps it to an item.
 */
export const AuditKey = z.string();

export type AuditKey = z.infer<typeof AuditKey>;

/** What an entry adds to the numbers of one item, by name. */
export type Effect = { readonly place: AuditKey; readonly numbers: Readonly<Record<string, number>> };

/** An entry with the owner of its held funds, and how its transaction counted it. */
export type PostedEntry = {
  readonly entry: JournalEntry;
  readonly advertiserId?: string | undefined;
  readonly counted?: { readonly shard: number; readonly timeZone: string } | undefined;
};

/** How the entries of earlier releases are counted: the time zone of days, and the group of shards. */
export type EarlierCount = { readonly timeZone: string; readonly groupOf: (entryId: string) => number };

/** The sums of all entries. No item stores them; audits keep them for each day. */
export const ledgerSumsKeyOf = (currency: string): AuditKey => `ledger ${currency}`;

/** The effects of an entry on the sums of all entries. */
export const effectsOnLedger = (entry: JournalEntry): readonly Effect[] =>
  kindNumbersOf([entry]).map(([currency, numbers]) => ({ place: ledgerSumsKeyOf(currency), numbers }));

/** The effects of an entry on all stored numbers: balances, held funds, months and sums. */
export const effectsOf = (posted: PostedEntry, earlier: EarlierCount): readonly Effect[] => [
  ...effectsOnWallets(posted, posted.counted?.timeZone ?? earlier.timeZone),
  ...effectsOnHeldFunds(posted),
  ...(posted.counted
    ? effectsOnKinds(posted.entry, `sums ${posted.counted.shard}`)
    : effectsOnEarlierSums(posted.entry, earlier.groupOf(posted.entry.id))),
];

const effectsOnWallets = (
  { entry, advertiserId, counted }: PostedEntry,
  timeZone: string,
): readonly Effect[] =>
  walletChangesOf(entry, advertiserId).flatMap((change): readonly Effect[] => {
    const { party, currency, changes } = change;
    const { month, numbers } = monthNumbersOf(change, entry.at, timeZone);
    const balance = counted && hasChanges(change) ? balanceNumbersOf(changes) : changes;
    return [
      { place: `wallet ${party.id} ${currency}`, numbers: balance },
      { place: `month ${party.id} ${currency} ${month}`, numbers },
    ];
  });

const effectsOnHeldFunds = ({ entry, counted }: PostedEntry): readonly Effect[] =>
  entry.postings.flatMap(({ account, amount, currency }): readonly Effect[] => {
    const { owner, id } = partsOf(account);
    if (owner !== 'task' && owner !== 'order') return [];
    const place = heldFundsKeyOf(owner, id);
    // The funds of an order come and go once, so its item tells how often they moved, in each release.
    const isCounted = owner === 'order' || counted !== undefined;
    const sums = isCounted ? Object.entries(heldNumbersOf(amount)) : [];
    const named = sums.map(([name, number]) => [`${name} ${currency}`, number]);
    return [{ place, numbers: { [currency]: amount, ...Object.fromEntries(named) } }];
  });

const effectsOnKinds = (entry: JournalEntry, place: string): readonly Effect[] =>
  kindNumbersOf([entry]).map(([currency, numbers]) => ({ place: `${place} ${currency}`, numbers }));

const effectsOnEarlierSums = (entry: JournalEntry, group: number): readonly Effect[] => [
  ...effectsOnKinds(entry, `kinds ${group}`),
  ...sumsOf(entry.postings.filter(({ account }) => !isPlatform(account))).map(
    ({ account, currency, debit, credit }): Effect => ({
      place: earlierSumKeyOf({ account, currency }),
      numbers: { debit, credit },
    }),
  ),
];

/** The held funds of a task or an order, one number per currency. */
export const heldFundsKeyOf = (owner: 'task' | 'order', id: string): AuditKey => `hold ${owner} ${id}`;

type NamedAccount = Pick<AccountSum, 'account' | 'currency'>;

const earlierSumKeyOf = ({ account, currency }: NamedAccount): AuditKey => `account ${account} ${currency}`;

/** The keys of the numbers of an account: of its balance, and of its sum in earlier releases. */
export const auditKeysOfAccount = ({ account, currency }: NamedAccount): readonly AuditKey[] => {
  const { owner, id } = partsOf(account as Account);
  const isHold = owner === 'task' || owner === 'order';
  return [
    isHold ? heldFundsKeyOf(owner, id) : `wallet ${id} ${currency}`,
    earlierSumKeyOf({ account, currency }),
  ];
};

/** The debits and credits of an account, from the numbers at its keys. */
export const readAccountSum = (
  { account, currency }: NamedAccount,
  numbersAt: (place: AuditKey) => Readonly<Record<string, number>> | undefined,
): AccountSum => {
  const { owner, purse } = partsOf(account as Account);
  const [present = '', earlier = ''] = auditKeysOfAccount({ account, currency });
  const sumOf = (side: 'debit' | 'credit'): number =>
    (numbersAt(present)?.[`${side} ${purse === 'held' ? currency : purse}`] ?? 0) +
    // The item of an order tells its whole life.
    (owner === 'order' ? 0 : (numbersAt(earlier)?.[side] ?? 0));
  return { account, currency, debit: sumOf('debit'), credit: sumOf('credit') };
};
