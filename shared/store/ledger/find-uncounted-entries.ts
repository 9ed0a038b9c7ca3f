import { type Duration, type Instant, toEpochMs, toInstant, toMilliseconds } from '../../domain/time.ts';
import { indexes } from '../indexes.ts';
import { type Key, keys } from '../keys.ts';
import { getItems, type Item, listItems, type Table } from '../table.ts';
import { journalShards } from './journal-store.ts';

/** The stream tells an entry again for so long before it goes to the dead letters, whose alarm then says so. */
const streamRetryLimit: Duration = 'PT12H';

const newestPerPartition = 25;

/** As many keys are read in one batch. */
const maxChecked = 100;

type EntryMarker = { readonly at: Instant; readonly mark: Key };

const toEntryMarker = (item: Item): EntryMarker => {
  const [at = ''] = String(item.gsi3sk).split('#');
  const [, kind = '', causeId = ''] = String(item.pk).split('#');
  const [, entryId = ''] = String(item.sk).split('#');
  return { at, mark: keys.countedEntry(kind, causeId, entryId) };
};

/**
 * When each of the newest hundred entries that have not been counted yet was booked, oldest first. Costs the keys of
 * at most two days' lists and one batch, however long the journal is.
 */
export const findUncountedEntries = async (table: Table, now: Instant): Promise<readonly Instant[]> => {
  const from = toInstant(toEpochMs(now) - toMilliseconds(streamRetryLimit));
  const days = new Set([from, now].map((at) => at.slice(0, 'yyyy-mm-dd'.length)));
  const shards = Array.from({ length: journalShards }, (_, shard) => shard);
  const pages = await Promise.all(
    [...days].flatMap((day) =>
      shards.map((shard) => listItems(table, indexes.journalOfDay(day, shard, from), newestPerPartition)),
    ),
  );
  const newest = pages
    .flatMap(({ items }) => items.map(toEntryMarker))
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, maxChecked);
  const marks = await getItems(
    table,
    newest.map(({ mark }) => mark),
  );
  const counted = new Set(marks.map(({ pk, sk }) => `${pk} ${sk}`));
  return newest
    .filter(({ mark }) => !counted.has(`${mark.pk} ${mark.sk}`))
    .map(({ at }) => at)
    .toReversed();
};
