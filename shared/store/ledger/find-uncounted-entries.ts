import { type Duration, type Instant, toEpochMs, toInstant, toMilliseconds } from '../../domain/time.ts';
import { indexes } from '../indexes.ts';
import { type Key, keys } from '../keys.ts';
import { getItems, type Item, listItems, type Table } from '../table.ts';
import { journalShards } from './journal-store.ts';

/** The stream retries an entry for this long. Then it goes to the dead letters, which have an alarm. */
const streamRetryLimit: Duration = 'PT12H';

const newestPerPartition = 25;

/** Maximum keys in one batch. */
const maxChecked = 100;

type EntryMarker = { readonly at: Instant; readonly mark: Key };

const toEntryMarker = (item: Item): EntryMarker => {
  const [at = ''] = String(item.gsi3sk).split('#');
  const [, kind = '', causeId = ''] = String(item.pk).split('#');
  const [, entryId = ''] = String(item.sk).split('#');
  return { at, mark: keys.countedEntry(kind, causeId, entryId) };
};

/**
 * The times of the newest hundred entries that are not counted yet, oldest first. It reads the keys of at
 * most two days' lists and one batch, for a journal of any length.
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
