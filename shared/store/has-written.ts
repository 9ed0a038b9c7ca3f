import { isDeepStrictEqual } from 'node:util';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Change } from './change.ts';
import type { Item } from './document.ts';
import { readStoredText, toStoredValues } from './packing/pack-text.ts';

/** A stored item as it is, without the unfolding of its document. */
type StoredItem = Readonly<Record<string, unknown>>;

/** An item as the table returns it, with its texts plain. */
const toStored = (item: Item): StoredItem =>
  unmarshall(marshall(toStoredValues(item, true), { removeUndefinedValues: true }));

const withPlainTexts = (found: StoredItem): StoredItem =>
  Object.fromEntries(Object.entries(found).map(([name, value]) => [name, toPlain(value)]));

const toPlain = (value: unknown): unknown =>
  value instanceof Uint8Array ? (readStoredText(value) ?? value) : value;

/** Whether a stored item is the one of a put. */
export const isPutItem =
  (item: Item) =>
  (found: StoredItem): boolean =>
    isDeepStrictEqual(withPlainTexts(found), toStored(item));

const valueAt = (item: StoredItem, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null
          ? Object.entries(value).find(([key]) => key === name)?.[1]
          : undefined,
      item,
    );

/** Whether a stored item has all values that a change sets. What it adds cannot be seen. */
export const isChangedItem =
  ({ set = {} }: Change) =>
  (found: StoredItem): boolean => {
    const paths = Object.keys(set);
    return (
      paths.some((path) => set[path] !== undefined) &&
      paths.every((path) =>
        isDeepStrictEqual(toStored({ value: toPlain(valueAt(found, path)) }), toStored({ value: set[path] })),
      )
    );
  };
