import * as z from 'zod';
import { providerOf } from '../../domain/ledger/accounts.ts';
import { assertBalanced, condensePostings, JournalEntry } from '../../domain/ledger/journal.ts';
import {
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
import { keys, shardOf } from '../keys.ts';
import type { Page, PageRequest } from '../page.ts';
import { itemReader, numberIn } from '../stored.ts';
import { getItem, type Item, type Table } from '../table.ts';

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
 * The writes of a journal entry: the entry and the balances of its wallets, which must not fall below zero.
 * `advertiserId` owns the money that is held. Platform accounts are not written here, because all
 * transactions would collide on them; the stream sums them from the entries.
 */
export const entryWrites = (entry: JournalEntry, advertiserId?: string): readonly Write[] => {
  const postings = condensePostings(entry.postings);
  assertBalanced(postings);
  if (postings.length === 0) return [];
  const condensed = { ...entry, postings };
  const changes = walletChangesOf(condensed, advertiserId);
  return [journalWrite(condensed, changes, advertiserId), ...changes.filter(hasChanges).map(balanceWrite)];
};

const journalWrite = (
  entry: JournalEntry,
  changes: readonly WalletChange[],
  advertiserId: string | undefined,
): Write => {
  const sortKey = `${entry.at}#${entry.id}`;
  const day = entry.at.slice(0, 'yyyy-mm-dd'.length);
  const shard = shardOf(entry.id, journalShards);
  const [provider] = entry.postings.flatMap(({ account }) => providerOf(account) ?? []);
  const walletKeys = changes.map(({ party }) =>
    indexKeys(indexes.walletEntries(walletIndexes[party.role], party.id, '', ''), sortKey),
  );
  return put(
    {
      ...keys.journalEntry(entry.cause.kind, entry.cause.id, entry.id),
      ...Object.assign({}, ...walletKeys),
      ...indexKeys(indexes.journalOfDay(day, shard, ''), sortKey),
      ...(provider && indexKeys(indexes.clearingOfDay(provider, day, shard, '', ''), sortKey)),
      ...toDocument({ entry, advertiserId }),
    },
    isNew,
  );
};

const balanceWrite = ({ party, currency, changes }: WalletChange): Write => {
  const covers = Object.entries(changes)
    .filter(([, sum]) => sum < 0)
    .map(([name, sum]) => ({
      expression: `#${name} >= :${name}`,
      names: { [`#${name}`]: name },
      values: { [`:${name}`]: -sum },
    }));
  // Without a withdrawn amount the balance may be new.
  const condition = covers.length > 0 ? allOf(...covers) : alwaysTrue;
  return update(keys.wallet(party.id, currency), { add: changes }, condition, (wallet) => {
    const available = toBalance(wallet ?? {}).available;
    const required = -(changes.available ?? 0);
    return refuse('insufficient-funds', `The balance of ${available} does not cover ${required}.`, {
      available,
      required,
    });
  });
};

export const toEntry = attributeReader('entry', JournalEntry);

/** An entry and the owner of its held money, as the stream delivers it. */
const JournalRecord = z.object({ entry: JournalEntry, advertiserId: z.string().optional() });

export type JournalRecord = TypeOf<typeof JournalRecord>;

export const toJournalRecord = itemReader(JournalRecord);

const { list: listRecords } = openCollection(keys.journalEntry, toJournalRecord);

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
