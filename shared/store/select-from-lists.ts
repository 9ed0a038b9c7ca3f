import type { IndexRange } from './indexes.ts';
import type { Key } from './keys.ts';
import type { Page, PageRequest } from './page.ts';
import { readEach } from './stored.ts';
import { getItems, type Item, listItems, type Table } from './table.ts';

/** Maximum rounds of reads of one page, by default. It then ends with a cursor, although it has room. */
const defaultMaxRounds = 5;

/** Index entries that a later round reads of each list, because the filter drops some. */
const entriesPerRound = 100;

type Entry = { readonly key: Key; readonly sortKey: string };

const toOwnKey = ({ pk, sk }: Item): Key => ({ pk: String(pk), sk: String(sk) });

const textOf = ({ pk, sk }: Item): string => `${pk} ${sk}`;

/** The next entries of one list after a sort key. */
const readEntries = async (
  table: Table,
  { beginsWith = '', ...range }: IndexRange,
  count: number,
  after: string | undefined,
  toKey: (item: Item) => Key,
): Promise<readonly Entry[]> => {
  const [from, to] = range.between ?? [beginsWith, `${beginsWith}~`];
  const between = range.newestFirst ? ([from, after ?? to] as const) : ([after ?? from, to] as const);
  if (between[0] > between[1]) return [];
  // A range includes its ends, so the entry of the position is read once more, and one more tells that more follow.
  const { items } = await listItems(table, { ...range, between }, count + 2);
  return items
    .map((item) => ({ key: toKey(item), sortKey: String(item[`${range.index ?? ''}sk`]) }))
    .filter(({ sortKey }) => sortKey !== after)
    .slice(0, count + 1);
};

/** The first entries of several lists in one order, and whether more follow. */
const mergeEntries = (pages: readonly (readonly Entry[])[], count: number, isDescending: boolean) => {
  const entries = pages
    .flat()
    .toSorted((a, b) => (a.sortKey < b.sortKey ? -1 : 1) * (isDescending ? -1 : 1))
    .filter(({ sortKey }, at, all) => sortKey !== all[at - 1]?.sortKey);
  return { entries: entries.slice(0, count), hasMore: entries.length > count };
};

/** Which items of a list are read: how to read one, and whether one with its sort key is wanted. */
type Selection<T> = {
  readonly read: (item: Item) => T;
  readonly isSelected: (value: T, sortKey: string) => boolean;
  /** The key of the item that an entry names, if the entry is not the item. */
  readonly toKey?: (entry: Item) => Key;
  readonly maxRounds?: number;
};

/**
 * A page of the items that pass a filter, out of several lists of one index order. All ranges are newest first, or none.
 * A few rounds of reads bound it, so that a page can be short and still have a cursor.
 */
export const selectFromLists = async <T>(
  table: Table,
  ranges: readonly IndexRange[],
  { limit, after }: PageRequest,
  { read, isSelected, toKey = toOwnKey, maxRounds = defaultMaxRounds }: Selection<T>,
): Promise<Page<T>> => {
  const isDescending = ranges[0]?.newestFirst ?? false;
  const found: T[] = [];
  let position = after?.sortKey;
  for (let round = 0; round < maxRounds; round += 1) {
    const [start, count] = [position, round === 0 ? limit : entriesPerRound];
    const pages = await Promise.all(ranges.map((range) => readEntries(table, range, count, start, toKey)));
    const { entries, hasMore } = mergeEntries(pages, count, isDescending);
    // An item can be in two of the lists.
    const wanted = new Map(entries.map(({ key }) => [textOf(key), key]));
    const items = await getItems(table, [...wanted.values()]);
    const byKey = new Map(items.map((item) => [textOf(item), item]));
    for (const [at, { key, sortKey }] of entries.entries()) {
      const item = byKey.get(textOf(key));
      const values = item ? readEach(table, [item], read) : [];
      found.push(...values.filter((value) => isSelected(value, sortKey)));
      position = sortKey;
      const isLast = at === entries.length - 1 && !hasMore;
      if (found.length === limit) return { items: found, ...(!isLast && { next: { sortKey } }) };
    }
    if (!hasMore) return { items: found };
  }
  return { items: found, ...(position !== undefined && { next: { sortKey: position } }) };
};
