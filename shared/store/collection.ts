import type * as z from 'zod';
import type { TypeOf } from '../domain/type-of.ts';
import type { IndexRange } from './indexes.ts';
import type { Key } from './keys.ts';
import type { Page, PageRequest } from './page.ts';
import { readEach, reader } from './stored.ts';
import { getItem, type Item, listFullItems, listItems, type Table } from './table.ts';

/** A tolerant reader of one attribute of items. */
export const attributeReader = <S extends z.ZodType>(
  name: string,
  schema: S,
): ((item: Item) => TypeOf<S>) => {
  const read = reader(schema);
  return (item) => read(item[name], item);
};

/** Items of one kind: finds one by its key, and lists those of an index or of a part of a partition. */
export const openCollection = <Names extends readonly unknown[], T>(
  key: (...names: Names) => Key,
  read: (item: Item) => T,
) => ({
  find: async (table: Table, ...names: Names): Promise<T | undefined> => {
    const item = await getItem(table, key(...names));
    return item && read(item);
  },
  list: async (table: Table, range: IndexRange, { limit, after }: PageRequest): Promise<Page<T>> => {
    // An index holds keys only.
    const page = await (range.index ? listFullItems : listItems)(table, range, limit, after);
    return { ...page, items: readEach(table, page.items, read) };
  },
});
