import * as z from 'zod';
import { addNumbers, type Numbers } from '../../domain/audits/numbers.ts';
import { groupBy } from '../../domain/group-by.ts';
import { partsOf, providerOf } from '../../domain/ledger/accounts.ts';
import { assertBalanced, condensePostings, JournalEntry } from '../../domain/ledger/journal.ts';
import {
  balanceNumbersOf,
  hasChanges,
  type Party,
  type PartyRole,
  type WalletChange,
  walletChangesOf,
} from '../../domain/ledger/wallet-change.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import type { TypeOf } from '../../domain/type-of.ts';
import { attributeReader, openCollection } from '../collection.ts';
import { allOf, alwaysTrue, isNew, put, update, type Write } from '../commit.ts';
import { toDocument } from '../document.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { accountShards, keys, kindShards, shardOf } from '../keys.ts';
import type { Page, PageRequest } from '../page.ts';
import { itemReader, numberIn } from '../stored.ts';
import { getItem, type Item, type Table } from '../table.ts';
import { monthWrites } from '../wallet/wallet-month-store.ts';
import { kindSumWrites } from './account-sum-store.ts';

/** A party's balance in one currency, in minor units. */
export type Balance = {
  readonly available: number;
  readonly withdrawing: number;
  /** Money that tasks and orders of an advertiser hold; the tasks and orders store the amounts. */
  readonly held: number;
};

/** A missing amount is zero. */
const toBalance = (item: Item): Balance => ({
  available: numberIn(item, 'available') ?? 0,
  withdrawing: numberIn(item, 'withdrawing') ?? 0,
  held: numberIn(item, 'held') ?? 0,
});

export const findBalance = async (table: Table, partyId: string, currency: string): Promise<Balance> =>
  toBalance((await getItem(table, keys.wallet(partyId, currency))) ?? {});

/** Whether a party ever had money in a currency. */
export const hasWallet = async (table: Table, partyId: string, currency: string): Promise<boolean> =>
  (await getItem(table, keys.wallet(partyId, currency))) !== undefined;

const walletIndexes = { advertiser: 'gsi1', creator: 'gsi2', agency: 'gsi4' } as const satisfies Record<
  PartyRole,
  string
>;

/** Number of partitions of the entries of a day. */
export const journalShards = 4;

/**
 * The writes of the journal entries of one transaction: the entries, the balances and months of their wallets, and the
 * sums by kind of account. A balance must not fall below zero. `advertiserId` owns the money that is held.
 * All transactions would collide on one item of sums, so each adds to a random one. The entries in `withEvent`, by id, are
 * published by an event of the same transaction.
 */
export const entryWrites = (
  { timeZone }: { readonly timeZone: string },
  given: JournalEntry | readonly JournalEntry[],
  advertiserId?: string,
  withEvent: ReadonlySet<string> = new Set(),
): readonly Write[] => {
  const entries = [given].flat().flatMap((entry) => {
    const postings = condensePostings(entry.postings);
    assertBalanced(postings);
    return postings.length > 0 ? [{ ...entry, postings }] : [];
  });
  const [first] = entries;
  if (!first) return [];
  // Ids of entries are random.
  const counted = { shard: shardOf(first.id, kindShards), timeZone };
  const changed = entries.map((entry) => ({ entry, changes: walletChangesOf(entry, advertiserId) }));
  const changes = changed.flatMap(({ entry: { at }, changes: some }) =>
    some.map((change) => ({ ...change, at })),
  );
  // A transaction writes each item once.
  const byWallet = groupBy(changes.filter(hasChanges), ({ party, currency }) => `${party.id} ${currency}`);
  return [
    ...changed.map(({ entry, changes: own }) => {
      const record = { entry, counted, ...(advertiserId !== undefined && { advertiserId }) };
      return journalWrite(record, own, withEvent.has(entry.id));
    }),
    ...[...byWallet.values()].flatMap(balanceWrites),
    ...monthWrites(changes, timeZone),
    ...kindSumWrites(counted.shard, entries),
  ];
};

/** The account of a task or order that an entry funds first. It is listed with this entry. */
const fundedAccountOf = ({ cause, postings }: JournalEntry): string | undefined =>
  postings
    .filter(({ account, amount }) => amount > 0 && partsOf(account).owner === cause.kind)
    .map(({ account, currency }) => `${account}#${currency}`)
    .find((name) => /^(task|order)\//.test(name));

const journalWrite = (
  { entry, advertiserId, counted }: JournalRecord,
  changes: readonly WalletChange[],
  hasEvent: boolean,
): Write => {
  const sortKey = `${entry.at}#${entry.id}`;
  const day = entry.at.slice(0, 'yyyy-mm-dd'.length);
  const shard = shardOf(entry.id, journalShards);
  const [provider, other] = entry.postings.flatMap(({ account }) => providerOf(account) ?? []);
  const funded = fundedAccountOf(entry);
  const walletKeys = changes.map(({ party }) =>
    indexKeys(indexes.walletEntries(walletIndexes[party.role], party.id, '', ''), sortKey),
  );
  return put(
    {
      ...keys.journalEntry(entry.cause.kind, entry.cause.id, entry.id),
      ...Object.assign({}, ...walletKeys),
      ...indexKeys(indexes.journalOfDay(day, shard, ''), sortKey),
      ...(funded && accountKeys(funded)),
      ...(provider && indexKeys(indexes.clearingOfDay(provider, day, shard, '', ''), sortKey)),
      ...(other && indexKeys(indexes.otherClearingOfDay(other, day, shard, '', ''), sortKey)),
      // The stream's filter reads it.
      hasEvent,
      ...toDocument({ entry, advertiserId, counted }),
    },
    isNew,
  );
};

/** The attributes that list an account in the trial balance. */
const accountKeys = (name: string) => indexKeys(indexes.accounts(shardOf(name, accountShards)), name);

/** The write of one wallet's balance by the changes of all entries. */
const balanceWrites = (all: readonly WalletChange[]): readonly Write[] => {
  const [first] = all;
  if (!first) return [];
  const { party, currency } = first;
  const changes = all.reduce<Numbers>((sum, one) => addNumbers(sum, one.changes), {});
  const covers = Object.entries(changes)
    .filter(([, sum]) => sum < 0)
    .map(([name, sum]) => ({
      expression: `#${name} >= :${name}`,
      names: { [`#${name}`]: name },
      values: { [`:${name}`]: -sum },
    }));
  // Without a withdrawn amount the balance may be new.
  const condition = covers.length > 0 ? allOf(...covers) : alwaysTrue;
  const change = {
    add: all.reduce<Numbers>((sum, one) => addNumbers(sum, balanceNumbersOf(one.changes)), {}),
    set: accountKeys(`${party.role}/${party.id}#${currency}`),
  };
  const write = update(keys.wallet(party.id, currency), change, condition, (wallet) => {
    const available = toBalance(wallet ?? {}).available;
    const required = -(changes.available ?? 0);
    return refuse('insufficient-funds', `The balance of ${available} does not cover ${required}.`, {
      available,
      required,
    });
  });
  return [write];
};

export const toEntry = attributeReader('entry', JournalEntry);

/** An entry and the owner of its held money. */
const JournalRecord = z.object({
  entry: JournalEntry,
  advertiserId: z.string().optional(),
  /**
   * The shard of the sums that its transaction changed, and the time zone of its day. The stream counts the entries of
   * earlier releases, which lack it.
   */
  counted: z.object({ shard: z.int(), timeZone: z.string() }).optional(),
  /** Whether an event of the same transaction publishes it. */
  hasEvent: z.boolean().optional(),
});

export type JournalRecord = TypeOf<typeof JournalRecord>;

export const toJournalRecord = itemReader(JournalRecord);

export const { list: listRecords } = openCollection(keys.journalEntry, toJournalRecord);

/** Maximum entries of a document to read: each moves the money of one decision. */
const maxEntries = 1_000;

/** The entries that were posted for a document. */
export const listEntriesOf = async (
  table: Table,
  { kind, id }: Pick<JournalEntry['cause'], 'kind' | 'id'>,
): Promise<readonly JournalRecord[]> =>
  (await listRecords(table, indexes.entriesOf(kind, id), { limit: maxEntries })).items;

/** Entries of a party's wallet in a period, newest first by default. */
export const listEntries = (
  table: Table,
  party: Party,
  span: { readonly from: Instant; readonly to: Instant },
  page: PageRequest,
  newestFirst = true,
): Promise<Page<JournalRecord>> => {
  const range = indexes.walletEntries(walletIndexes[party.role], party.id, span.from, span.to);
  return listRecords(table, { ...range, newestFirst }, page);
};
