import { invalid } from './errors.ts';
import { type Entry, insertEntry, type Partition, removeEntry, type SortPosition } from './partition.ts';
import type { Item, Value } from './values.ts';

export type Key = { readonly pk: string; readonly sk: string };

/** The names of the table's indexes. All contain only keys, the minimum that the store may rely on. */
export const indexNames = ['gsi1', 'gsi2', 'gsi3', 'gsi4', 'gsi5'] as const;

/** The items of a table, each also listed in the indexes that have its keys. */
export type Items = {
  readonly get: (key: Key) => Item | undefined;
  readonly put: (key: Key, item: Item) => void;
  readonly remove: (key: Key) => void;
  readonly partition: (index: string, pk: string) => Partition | undefined;
  readonly all: () => readonly Item[];
};

const keyText = (value: Value | undefined, name: string): string => {
  if (typeof value !== 'string' || value === '') throw invalid(`the key ${name} has to be a text`);
  return value;
};

/** The key of an item or of a request; both parts are texts that are not empty. */
export const keyOf = (given: Readonly<Record<string, unknown>>): Key => ({
  pk: keyText(given.pk as Value, 'pk'),
  sk: keyText(given.sk as Value, 'sk'),
});

const keyNames = indexNames.map((index) => ({ index, pkName: `${index}pk`, skName: `${index}sk` }));

type KeyNames = (typeof keyNames)[number];

/** The position of an item in an index, if it is listed there. Most items are in few. */
const toIndexKeys = (
  item: Item,
  { pkName, skName }: KeyNames,
): { readonly pk: string; readonly sk: string } | undefined => {
  const pk = item[pkName];
  const sk = item[skName];
  if (pk === undefined && sk === undefined) return undefined;
  if (pk !== undefined) keyText(pk, pkName);
  if (sk !== undefined) keyText(sk, skName);
  return pk === undefined || sk === undefined ? undefined : { pk: String(pk), sk: String(sk) };
};

/** Throws for an item that the table or one of its indexes would not accept. */
export const assertKeys = (item: Item): void => {
  for (const names of keyNames) toIndexKeys(item, names);
};

export const tieBreakerOf = ({ pk, sk }: Key): string => `${pk} ${sk}`;

export const createItems = (): Items => {
  const byIndex = new Map(['', ...indexNames].map((index) => [index, new Map<string, Partition>()]));
  const partitionsOf = (index: string): Map<string, Partition> => {
    const partitions = byIndex.get(index);
    if (!partitions) throw invalid(`there is no index ${index}`);
    return partitions;
  };
  const partition = (index: string, pk: string) => partitionsOf(index).get(pk);

  const insertAt = (index: string, pk: string, place: SortPosition, item: Item): Entry => {
    const partitions = partitionsOf(index);
    const found = partitions.get(pk) ?? { entries: [] };
    partitions.set(pk, found);
    return insertEntry(found, place, item);
  };

  const removeAt = (index: string, pk: string, place: SortPosition): void => {
    const found = partition(index, pk);
    if (!found) return;
    removeEntry(found, place);
    if (found.entries.length === 0) partitionsOf(index).delete(pk);
  };

  const list = (
    key: Key,
    item: Item,
    change: (index: string, pk: string, place: SortPosition) => unknown,
  ): void => {
    const tie = tieBreakerOf(key);
    for (const names of keyNames) {
      const at = toIndexKeys(item, names);
      if (at) change(names.index, at.pk, { sk: at.sk, tie });
    }
  };

  /** Removes an item from the positions that it does not keep. */
  const removeFromLists = (key: Key, before: Item, after: Item): void => {
    const tie = tieBreakerOf(key);
    for (const { index, pkName, skName } of keyNames) {
      if (before[pkName] === after[pkName] && before[skName] === after[skName]) continue;
      const at = toIndexKeys(before, { index, pkName, skName });
      if (at) removeAt(index, at.pk, { sk: at.sk, tie });
    }
  };

  const byKey = new Map<string, Map<string, Entry>>();
  const get = ({ pk, sk }: Key): Item | undefined => byKey.get(pk)?.get(sk)?.item;

  const putEntry = ({ pk, sk }: Key, item: Item): void => {
    const present = byKey.get(pk)?.get(sk);
    if (present) {
      present.item = item;
      return;
    }
    const entry = insertAt('', pk, { sk, tie: '' }, item);
    const partitionItems = byKey.get(pk);
    if (partitionItems) partitionItems.set(sk, entry);
    else byKey.set(pk, new Map([[sk, entry]]));
  };

  const remove = (key: Key): void => {
    const before = get(key);
    if (!before) return;
    byKey.get(key.pk)?.delete(key.sk);
    list(key, before, removeAt);
    removeAt('', key.pk, { sk: key.sk, tie: '' });
  };

  return {
    get,
    remove,
    partition,
    put: (key, item) => {
      const before = get(key);
      putEntry(key, item);
      if (before) removeFromLists(key, before, item);
      list(key, item, (index, pk, place) => insertAt(index, pk, place, item));
    },
    all: () => [...partitionsOf('').values()].flatMap(({ entries }) => entries.map(({ item }) => item)),
  };
};
