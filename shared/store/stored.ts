import * as z from 'zod';
import type { Item } from './document.ts';
import { loosened } from './loosened.ts';
import type { Table } from './table.ts';
import { UnreadableItem } from './unreadable.ts';

/** Checks that a value has at least what a shape asks for. Other fields are those of a later release. */
export function assertReadable<T>(schema: z.ZodType, value: unknown, { pk, sk }: Item): asserts value is T {
  const { error } = loosened(schema).safeParse(value);
  if (!error) return;
  const faults = error.issues.map(({ path, code }) => ({ path: path.join('.'), code }));
  throw new UnreadableItem({ pk: String(pk), sk: String(sk) }, faults);
}

/**
 * A tolerant reader of a part of an item. It gives the very value that was stored and no copy, so that fields and
 * members that a later release wrote are carried, and written back by whoever changes the rest.
 */
export const reader =
  <S extends z.ZodType>(schema: S) =>
  (value: unknown, item: Item): z.output<S> => {
    assertReadable<z.output<S>>(schema, value, item);
    return value;
  };

/** A tolerant reader of whole items; the shape names the attributes that are read. */
export const itemReader = <S extends z.ZodType>(schema: S): ((item: Item) => z.output<S>) => {
  const read = reader(schema);
  return (item) => read(item, item);
};

/** Reads the items of a list. One that cannot be read is reported and left out, so that it does not take the others along. */
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

/** A number of an item whose names are only known when it is read; what is absent was never added to. */
export const numberIn = (item: Item, name: string): number | undefined => readNumber(item[name], item);

const readNumber = reader(z.number().optional());
