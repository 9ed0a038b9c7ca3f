import * as z from 'zod';
import { commit, isNew, put } from '../commit.ts';
import { keys } from '../keys.ts';
import { itemReader, readEach } from '../stored.ts';
import { getItems, type Table } from '../table.ts';

const readWorkFile = itemReader(z.object({ sha256: z.string(), orderId: z.string() }));

/** The first order that each of these files was submitted for, by checksum. */
export const findWorkFiles = async (
  table: Table,
  checksums: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const items = await getItems(table, [...new Set(checksums)].map(keys.workFile));
  return new Map(readEach(table, items, readWorkFile).map(({ sha256, orderId }) => [sha256, orderId]));
};

/** Records the first order of a file. A later order changes nothing. */
export const recordWorkFile = async (table: Table, sha256: string, orderId: string): Promise<void> => {
  await commit(table, [put({ ...keys.workFile(sha256), sha256, orderId }, isNew)]);
};
