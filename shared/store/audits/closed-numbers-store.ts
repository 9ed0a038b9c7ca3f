import * as z from 'zod';
import { addNumbers, type Numbers, type Place, type Sums } from '../../domain/audits/numbers.ts';
import type { Instant } from '../../domain/time.ts';
import { alwaysTrue, commit, put } from '../commit.ts';
import { toDocument } from '../document.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { keys, placeShards, shardOf } from '../keys.ts';
import { itemReader } from '../stored.ts';
import { listItems, type Table } from '../table.ts';

/** The numbers of an item by all journal entries up to a moment: at last, the end of the day. */
const ClosedNumbers = z.object({
  upTo: z.string(),
  numbers: z.record(z.string(), z.int()),
  /** The first day that changed the item. It lists the item. */
  firstDay: z.string(),
});

const readClosed = itemReader(ClosedNumbers);

const maxConcurrent = 25;

/** Does work on items, some at the same time. */
const mapSome = async <T, Result>(all: readonly T[], work: (one: T) => Promise<Result>) => {
  const results: Result[] = [];
  for (let from = 0; from < all.length; from += maxConcurrent) {
    results.push(...(await Promise.all(all.slice(from, from + maxConcurrent).map(work))));
  }
  return results;
};

const findClosed = async (table: Table, place: Place, day: string) => {
  const { items } = await listItems(table, indexes.closedNumbers(place, day), 1);
  return items[0] ? readClosed(items[0]) : { upTo: '', numbers: {}, firstDay: day };
};

/** The closed numbers of items: by their last change up to a day. */
export const readClosedNumbers = async (
  table: Table,
  places: readonly Place[],
  day: string,
): Promise<ReadonlyMap<Place, Numbers>> => {
  const closed = await mapSome(places, (place) => findClosed(table, place, day));
  return new Map(places.map((place, at) => [place, closed[at]?.numbers ?? {}]));
};

/** Adds the entries up to a moment to the numbers of the items that they changed, once. */
export const closeNumbers = async (table: Table, upTo: Instant, sums: Sums): Promise<void> => {
  const day = upTo.slice(0, 'yyyy-mm-dd'.length);
  await mapSome([...sums], async ([place, changes]) => {
    const before = await findClosed(table, place, day);
    if (before.upTo >= upTo) return;
    const { firstDay } = before;
    const item = {
      ...keys.closedNumbers(place, day),
      ...(firstDay === day && indexKeys(indexes.closedPlaces(shardOf(place, placeShards)), place)),
      ...toDocument({ upTo, numbers: addNumbers(before.numbers, changes), firstDay }),
    };
    await commit(table, [put(item, alwaysTrue)]);
  });
};
