import type { Place } from '../../domain/audits/numbers.ts';
import type { Account } from '../../domain/ledger/accounts.ts';
import { type Instant, subtractDuration } from '../../domain/time.ts';
import { earlierSumsPlaceOf, ledgerPlaceOf, listAccountPlaces, placeOf } from '../../store/audits/place.ts';
import { type IndexRange, indexes } from '../../store/indexes.ts';
import { accountShards, kindShards, placeShards, shardOf, shards } from '../../store/keys.ts';
import { type Position, readPages } from '../../store/page.ts';
import { type Item, listItems } from '../../store/table.ts';
import type { AuditDeps } from './audit-deps.ts';

const itemsPerPage = 500;

/** Received deposits are looked for in the journal for this long, so that each is looked for at least once. */
const depositCheckPeriod = 'P2D';

const numbersBelow = (end: number): readonly number[] => Array.from({ length: end }, (_, number) => number);

/** Lists of items with numbers that the journal may not know: sums, wallets, and documents with money. */
const storedRanges = (now: Instant): readonly IndexRange[] => [
  ...numbersBelow(kindShards).map(indexes.sumsByKind),
  ...numbersBelow(accountShards).flatMap((shard) => [
    indexes.accounts(shard),
    indexes.earlierAccountSums(shard),
  ]),
  ...shards.flatMap((shard) => [
    indexes.ordersToCheck(shard, '~'),
    indexes.tasksDueBefore(shard, '~'),
    indexes.withdrawalsToCheck(shard, '~'),
  ]),
  indexes.withdrawalCases(),
  indexes.depositCases(),
  indexes.depositsReceived(subtractDuration(now, depositCheckPeriod)),
  indexes.adjustments('approved'),
];

/** The items with stored numbers of a slice: all that the journal has changed, and those that it may not know. */
export const listPlaces = async (
  { table, now, policy }: AuditDeps,
  slice: number,
): Promise<readonly Place[]> => {
  const isInSlice = (shard: number): boolean => shard % policy.audit.slices === slice;
  const closedRanges = numbersBelow(placeShards).filter(isInSlice).map(indexes.closedPlaces);
  const places = new Set<Place>();
  for (const range of [...closedRanges, ...storedRanges(now())]) {
    const readPage = (after: Position | undefined) => listItems(table, range, itemsPerPage, after);
    for await (const items of readPages(readPage)) {
      const found = items.flatMap(toPlaces).filter((place) => isInSlice(shardOf(place, placeShards)));
      for (const place of found) places.add(place);
    }
  }
  return [...places];
};

const toPlaces = (item: Item): readonly Place[] => {
  const { sk, gsi1sk: closed } = item;
  const [list, first = '', second = ''] = String(sk).split('#');
  // No item stores the sums of all entries.
  if (list === 'DAY') return String(closed).startsWith(ledgerPlaceOf('')) ? [] : [String(closed)];
  // Entries list the tasks and orders that they funded, which the journal knows.
  if (list === 'ENTRY') return [];
  if (list === 'KINDS') return [earlierSumsPlaceOf(first)];
  return list === 'ACCOUNT'
    ? listAccountPlaces({ account: first as Account, currency: second })
    : [placeOf(item)];
};
