import { type AccountSum, kindNumbersOf, kindSumsOf, sumsOf } from '../../domain/ledger/account-sums.ts';
import { isPlatform } from '../../domain/ledger/accounts.ts';
import type { JournalEntry } from '../../domain/ledger/journal.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Duration, Instant } from '../../domain/time.ts';
import { alwaysTrue, isNew, put, update, type Write } from '../commit.ts';
import { expiryOf } from '../expiry.ts';
import { indexes } from '../indexes.ts';
import { type Key, keys, kindShards, shardOf } from '../keys.ts';
import { numberIn } from '../stored.ts';
import { listItems, type Table } from '../table.ts';

/** The marker of a counted entry outlives the stream and its dead letters. */
const countedMarkerRetention: Duration = 'P90D';

/**
 * Counts an entry of an earlier release, once. Such entries come from functions that a rollout has not replaced yet. The
 * marker is in the same transaction, so a repeated entry is refused with `counted`.
 */
export const earlierEntryWrites = ({ id, cause, postings }: JournalEntry, now: Instant): readonly Write[] => {
  const shard = shardOf(id, kindShards);
  const own = sumsOf(postings.filter(({ account }) => !isPlatform(account)));
  return [
    put(
      { ...keys.countedEntry(cause.kind, cause.id, id), expiresAt: expiryOf(now, countedMarkerRetention) },
      isNew,
      () => refuse('conflict', 'This entry has been counted.', { counted: true }),
    ),
    ...kindNumbersOf([{ postings }]).map(([currency, numbers]) =>
      addNumbersWrite(keys.earlierKindSums(shard, currency), numbers),
    ),
    ...own.map(({ account, currency, debit, credit }) =>
      addNumbersWrite(keys.earlierAccountSum(account, currency), { debit, credit }),
    ),
  ];
};

/** Adds the entries of a transaction to the sums of one shard, with their number. */
export const kindSumWrites = (
  shard: number,
  entries: readonly Pick<JournalEntry, 'postings'>[],
): readonly Write[] =>
  kindNumbersOf(entries).map(([currency, numbers]) =>
    addNumbersWrite(keys.kindSums(shard, currency), numbers),
  );

/** Adds numbers to the attributes of an item; creates the item if it is missing. */
export const addNumbersWrite = (key: Key, numbers: Readonly<Record<string, number>>): Write => {
  const added = Object.entries(numbers).filter(([, number]) => number !== 0);
  return update(key, { add: Object.fromEntries(added) }, alwaysTrue);
};

export type KindSums = { readonly sums: readonly AccountSum[]; readonly entries: number };

const allShards = Array.from({ length: kindShards }, (_, shard) => shard);

/** A shard has one item per currency; there are about 160 currencies. */
const maxCurrencies = 200;

/**
 * The sums of all accounts by kind, and the number of entries. One query per shard reads them with those of earlier
 * releases, which no longer change.
 */
export const readSumsByKind = async (table: Table): Promise<KindSums> => {
  const pages = await Promise.all(
    allShards.map((shard) => listItems(table, indexes.sumsByKind(shard), maxCurrencies)),
  );
  const items = pages.flatMap((page) => page.items);
  return {
    sums: items.flatMap((item) => kindSumsOf(String(item.sk).split('#')[1] ?? '', item)),
    entries: items.reduce((sum, item) => sum + (numberIn(item, 'entries') ?? 0), 0),
  };
};
