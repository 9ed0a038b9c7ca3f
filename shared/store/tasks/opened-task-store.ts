import * as z from 'zod';
import { alwaysTrue, update, type Write } from '../commit.ts';
import { keys } from '../keys.ts';
import { itemReader } from '../stored.ts';
import { getItem, type Table } from '../table.ts';

const toRecord = itemReader(z.object({ tasksOpened: z.int().optional() }));

/** Counts the tasks that an advertiser has opened. */
export const countOpenedTasks = async (table: Table, advertiserId: string): Promise<number> =>
  toRecord((await getItem(table, keys.advertiserRecord(advertiserId))) ?? {}).tasksOpened ?? 0;

/** Counts an opened task, in the transaction that opens it. */
export const openedTaskWrite = (advertiserId: string): Write =>
  update(keys.advertiserRecord(advertiserId), { add: { tasksOpened: 1 } }, alwaysTrue);
