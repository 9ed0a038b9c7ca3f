import {
  type AdvertiserCount,
  type AdvertiserCounts,
  advertiserCountNames,
} from '../../domain/advertisers/advertiser-counts.ts';
import { alwaysTrue, update, type Write } from '../commit.ts';
import { keys } from '../keys.ts';
import { numberIn } from '../stored.ts';
import { getItem, type Item, type Table } from '../table.ts';

/** The counts in an advertiser's record. */
const toAdvertiserCounts = (item: Item): AdvertiserCounts =>
  Object.fromEntries(
    (['tasksOpened', ...advertiserCountNames] as const).flatMap((name) => {
      const count = numberIn(item, name);
      return count === undefined ? [] : [[name, count]];
    }),
  );

export const findAdvertiserCounts = async (table: Table, advertiserId: string): Promise<AdvertiserCounts> =>
  toAdvertiserCounts((await getItem(table, keys.advertiserRecord(advertiserId))) ?? {});

/** Adds one to each of the counts. */
export const advertiserCountsWrite = (
  advertiserId: string,
  counts: readonly (AdvertiserCount | 'tasksOpened')[],
): Write =>
  update(
    keys.advertiserRecord(advertiserId),
    { add: Object.fromEntries(counts.map((name) => [name, 1])) },
    alwaysTrue,
  );
