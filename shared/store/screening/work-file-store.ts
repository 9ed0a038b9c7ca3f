import * as z from 'zod';
import { refuse } from '../../domain/refusal.ts';
import { commit, isNew, put } from '../commit.ts';
import { keys } from '../keys.ts';
import { itemReader } from '../stored.ts';
import type { Table } from '../table.ts';

const readWorkFile = itemReader(z.object({ sha256: z.string(), orderId: z.string() }));

const knownFileRefusal = refuse('conflict', 'The file was submitted before.');

/** Records an order as the first one of a file, by checksum. Returns the first order: an earlier one stays. */
export const recordWorkFile = async (table: Table, sha256: string, orderId: string): Promise<string> => {
  let first = orderId;
  const write = put({ ...keys.workFile(sha256), sha256, orderId }, isNew, (item) => {
    if (item) first = readWorkFile(item).orderId;
    return knownFileRefusal;
  });
  if ((await commit(table, [write])) === 'stale') throw new Error(`the file ${sha256} was not recorded`);
  return first;
};
