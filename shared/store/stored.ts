import * as z from 'zod';
import type { TypeOf } from '../domain/type-of.ts';
import type { Item } from './document.ts';
import { loosened } from './loosened.ts';
import { readableBy } from './readable.ts';
import type { Table } from './table.ts';
import { UnreadableItem } from './unreadable.ts';

/** Checks that a value has what a shape requires. Other fields belong to a later release. */
export function assertReadable<T>(schema: z.ZodType, value: unknown, { pk, sk }: Item): asserts value is T {
  if (readableBy(schema)(value)) return;
  const { error } = loosened(schema).safeParse(value);
  if (!error) return;
  const faults = error.issues.map(({ path, code }) => ({ path: path.join('.'), code }));
  throw new UnreadableItem({ pk: String(pk), sk: String(sk) }, faults);
}

/**
 * A tolerant reader of a part of an item. It returns the stored value and no copy, so that unknown fields and
 * members are written back with the next change.
 */
export const reader =
  <S extends z.ZodType>(schema: S) =>
  (value: unknown, item: Item): TypeOf<S> => {
    assertReadable<TypeOf<S>>(schema, value, item);
    return value;
  };

/** A tolerant reader of whole items, of the attributes in the shape. */
export const itemReader = <S extends z.ZodType>(schema: S): ((item: Item) => TypeOf<S>) => {
  const read = reader(schema);
  return (item) => read(item, item);
};

/** Reads the items of a list. An unreadable one is reported and left out, so that the others are shown. */
export const readEach = <T>(
  { onUnreadable }: Pick<Table, 'onUnreadable'>,
  items: readonly Item[],
  read: (item: Item) => T,
): readonly T[] =>
  items.flatMap((item) => {
    try {
      return [read(item)];
    } catch (error) {
      if (!(error instanceof UnreadableItem)) throw error;
      onUnreadable?.(error.key, error.faults);
      return [];
    }
  });

/** A number of an item whose name is only known at run time; absent if it was never added to. */
export const numberIn = (item: Item, name: string): number | undefined => readNumber(item[name], item);

const readNumber = reader(z.number().optional());
