import { indexNames } from '#infra/constructs/single-table.ts';
import { entityOf } from '#shared/store/entities.ts';
import type { Key } from '#shared/store/keys.ts';
import type { Item } from '#shared/store/table.ts';
import { itemSize } from './item-size.ts';

/** Capacity units of one request by kind of item. */
export type Units = { readonly kind: string; readonly read: number; readonly write: number };

export const kindOf = (key: Key): string => entityOf(key) ?? 'other';

const indexEntry = (item: Item | undefined, index: string): string | undefined =>
  item?.[`${index}pk`] === undefined ? undefined : `${item[`${index}pk`]} ${item[`${index}sk`]}`;

/** Index entries hold only keys: a new one and a removed one cost a unit each, an unchanged one nothing. */
const indexUnits = (before: Item | undefined, after: Item | undefined): number =>
  indexNames.reduce((sum, index) => {
    const [from, to] = [indexEntry(before, index), indexEntry(after, index)];
    return from === to ? sum : sum + Number(from !== undefined) + Number(to !== undefined);
  }, 0);

/**
 * The units of a written item: one per KB of the larger of its two sizes, twice that in a transaction, and the changed
 * index entries.
 */
export const writeUnits = (
  key: Key,
  before: Item | undefined,
  after: Item | undefined,
  isInTransaction: boolean,
): Units => {
  const sizes = [before, after].map((item) => (item ? itemSize(item) : 0));
  const own = Math.ceil(Math.max(...sizes, 1) / 1024) * (isInTransaction ? 2 : 1);
  return { kind: kindOf(key), read: 0, write: own + indexUnits(before, after) };
};

/** The units of read items: a half per 4 KB, twice that if strongly consistent. A read of nothing costs as much as a small item. */
export const readUnits = (kind: string, bytes: number, isConsistent: boolean): Units => ({
  kind,
  read: Math.max(1, Math.ceil(bytes / 4096)) * (isConsistent ? 1 : 0.5),
  write: 0,
});
