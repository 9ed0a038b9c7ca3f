import * as z from 'zod';
import type { AuditKey } from '../../domain/audits/entry-effects.ts';
import { addNumbers, type Numbers, type Sums } from '../../domain/audits/numbers.ts';
import { alwaysTrue, commit, put } from '../commit.ts';
import { toDocument } from '../document.ts';
import { indexes } from '../indexes.ts';
import { keys } from '../keys.ts';
import { itemReader } from '../stored.ts';
import { listItems, type Table } from '../table.ts';

/** The numbers of an item by all journal entries up to the end of a day. */
const readClosed = itemReader(z.object({ numbers: z.record(z.string(), z.int()) }));

const maxConcurrent = 25;

/** Does work on items, some at the same time. */
const mapSome = async <T, Result>(
  all: readonly T[],
  work: (one: T) => Promise<Result>,
): Promise<readonly Result[]> => {
  const results: Result[] = [];
  for (let from = 0; from < all.length; from += maxConcurrent) {
    results.push(...(await Promise.all(all.slice(from, from + maxConcurrent).map(work))));
  }
  return results;
};

const findNumbers = async (table: Table, place: AuditKey, day: string): Promise<Numbers> => {
  const { items } = await listItems(table, indexes.closedNumbers(place, day), 1);
  return items[0] ? readClosed(items[0]).numbers : {};
};

/** The numbers of items at the end of a day: by their last change before it. */
export const readClosedNumbers = async (
  table: Table,
  places: readonly AuditKey[],
  day: string,
): Promise<ReadonlyMap<AuditKey, Numbers>> =>
  new Map(await mapSome(places, async (place) => [place, await findNumbers(table, place, day)] as const));

/** Stores the numbers of all items that a day changed. Closing a day again writes the same. */
export const closeDay = async (table: Table, day: string, previousDay: string, sums: Sums): Promise<void> => {
  await mapSome([...sums], async ([place, changes]) => {
    const numbers = addNumbers(await findNumbers(table, place, previousDay), changes);
    await commit(table, [put({ ...keys.closedNumbers(place, day), ...toDocument({ numbers }) }, alwaysTrue)]);
  });
};
