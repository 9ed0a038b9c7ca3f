import { groupBy } from '../../domain/group-by.ts';
import { type AccountSum, accountKindOf, sumsOf } from '../../domain/ledger/account-sums.ts';
import { isPlatform } from '../../domain/ledger/accounts.ts';
import type { JournalEntry } from '../../domain/ledger/journal.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Duration, Instant } from '../../domain/time.ts';
import { alwaysTrue, isNew, put, update, type Write } from '../commit.ts';
import { expiryOf } from '../expiry.ts';
import { indexes } from '../indexes.ts';
import { accountShards, type Key, keys, kindShards, shardOf } from '../keys.ts';
import type { Page, PageRequest, Position } from '../page.ts';
import { numberIn, readEach } from '../stored.ts';
import { type Item, listItems, type Table } from '../table.ts';

/** Longer than the stream and its dead letters keep an entry, so that none comes again later. */
const countedMarkerRetention: Duration = 'P90D';

/**
 * Counts an entry in the sums of accounts, once. The marker is in the same transaction, so a repeated entry
 * is refused with `counted`. All sums by kind are in one item of the entry's shard. Each account of a party,
 * task or order has its own item.
 */
export const countedEntryWrites = ({ id, cause, postings }: JournalEntry, now: Instant): readonly Write[] => {
  const byKind = [...groupBy(sumsOf(postings, accountKindOf), ({ currency }) => currency)];
  const own = sumsOf(postings.filter(({ account }) => !isPlatform(account)));
  return [
    put(
      { ...keys.countedEntry(cause.kind, cause.id, id), expiresAt: expiryOf(now, countedMarkerRetention) },
      isNew,
      () => refuse('conflict', 'This entry has been counted.', { counted: true }),
    ),
    ...byKind.map(([currency, sums]) =>
      addNumbersWrite(keys.sumsByKind(shardOf(id, kindShards), currency), {
        entries: 1,
        ...Object.fromEntries(
          sums.flatMap(({ account, debit, credit }) => [
            [`debit ${account}`, debit],
            [`credit ${account}`, credit],
          ]),
        ),
      }),
    ),
    ...own.map(({ account, currency, debit, credit }) =>
      addNumbersWrite(keys.accountSum(account, currency), { debit, credit }),
    ),
  ];
};

/** Adds numbers to the attributes of an item; creates the item if it is missing. */
export const addNumbersWrite = (key: Key, numbers: Readonly<Record<string, number>>): Write => {
  const added = Object.entries(numbers).filter(([, number]) => number !== 0);
  return update(key, { add: Object.fromEntries(added) }, alwaysTrue);
};

export type KindSums = { readonly sums: readonly AccountSum[]; readonly entries: number };

const allShards = Array.from({ length: kindShards }, (_, shard) => shard);

/** A shard has one item per currency; there are about 160 currencies. */
const maxCurrencies = 200;

/** The sums of all accounts by kind, and the number of entries. One query per shard. */
export const readSumsByKind = async (table: Table): Promise<KindSums> => {
  const pages = await Promise.all(
    allShards.map((shard) => listItems(table, indexes.sumsByKind(shard), maxCurrencies)),
  );
  const items = pages.flatMap((page) => page.items);
  return {
    sums: items.flatMap(accountSumsOf),
    entries: items.reduce((sum, item) => sum + (numberIn(item, 'entries') ?? 0), 0),
  };
};

const accountSumsOf = (item: Item): readonly AccountSum[] => {
  const currency = String(item.sk).split('#')[1] ?? '';
  return Object.keys(item).flatMap((name): readonly AccountSum[] => {
    const [side, account] = name.split(' ');
    if (account === undefined || (side !== 'debit' && side !== 'credit')) return [];
    return [{ account, currency, debit: 0, credit: 0, [side]: numberIn(item, name) ?? 0 }];
  });
};

/**
 * A page of the accounts of parties, tasks and orders. Its position names the shard too, because the list
 * continues in the next shard.
 */
export const listAccountSums = async (
  table: Table,
  { limit, after: start }: PageRequest,
): Promise<Page<AccountSum>> => {
  const items: Item[] = [];
  const { shard: first = '0', ...position } = start ?? {};
  let after: Position | undefined = Object.keys(position).length > 0 ? position : undefined;
  for (let shard = Number(first); shard < accountShards; shard += 1) {
    const page = await listItems(table, indexes.accountSums(shard), limit - items.length, after);
    items.push(...page.items);
    after = page.next;
    const nextPosition = after ? { ...after, shard: String(shard) } : { shard: String(shard + 1) };
    if (items.length >= limit && (after || shard + 1 < accountShards)) {
      return { items: readEach(table, items, toAccountSum), next: nextPosition };
    }
  }
  return { items: readEach(table, items, toAccountSum) };
};

const toAccountSum = (item: Item): AccountSum => {
  const [, account = '', currency = ''] = String(item.sk).split('#');
  return { account, currency, debit: numberIn(item, 'debit') ?? 0, credit: numberIn(item, 'credit') ?? 0 };
};
