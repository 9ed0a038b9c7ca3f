import { invalid } from './errors.ts';
import { drop, find, keep, type Partition, type Place } from './partition.ts';
import type { Item, Value } from './values.ts';

export type Key = { readonly pk: string; readonly sk: string };

/** The names of the table's indexes. All hold keys alone, which is the least that the store may count on. */
export const indexNames = ['gsi1', 'gsi2', 'gsi3', 'gsi4', 'gsi5'] as const;

/** The items of a table, each also listed in the indexes whose keys it has. */
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

/** Where an item stands in an index, if it is listed there. */
const listing = (item: Item, index: string): { readonly pk: string; readonly sk: string } | undefined => {
  const [pk, sk] = [item[`${index}pk`], item[`${index}sk`]];
  if (pk !== undefined) keyText(pk, `${index}pk`);
  if (sk !== undefined) keyText(sk, `${index}sk`);
  return pk === undefined || sk === undefined ? undefined : { pk: String(pk), sk: String(sk) };
};

/** Throws for an item that the table or one of its indexes would not take. */
export const assertKeys = (item: Item): void => {
  for (const index of indexNames) listing(item, index);
};

export const tieOf = ({ pk, sk }: Key): string => `${pk} ${sk}`;

export const openItems = (): Items => {
  const partitions = new Map<string, Partition>();
  const partition = (index: string, pk: string) => partitions.get(`${index} ${pk}`);

  const keepAt = (index: string, pk: string, place: Place, item: Item): void => {
    const found = partition(index, pk) ?? { entries: [] };
    partitions.set(`${index} ${pk}`, found);
    keep(found, place, item);
  };

  const dropAt = (index: string, pk: string, place: Place): void => {
    const found = partition(index, pk);
    if (!found) return;
    drop(found, place);
    if (found.entries.length === 0) partitions.delete(`${index} ${pk}`);
  };

  const list = (key: Key, item: Item, change: (index: string, pk: string, place: Place) => void): void => {
    const tie = tieOf(key);
    for (const index of indexNames) {
      const at = listing(item, index);
      if (at) change(index, at.pk, { sk: at.sk, tie });
    }
  };

  const get = ({ pk, sk }: Key): Item | undefined => {
    const found = partition('', pk);
    return found && find(found, { sk, tie: '' });
  };

  const remove = (key: Key): void => {
    const before = get(key);
    if (!before) return;
    list(key, before, dropAt);
    dropAt('', key.pk, { sk: key.sk, tie: '' });
  };

  return {
    get,
    remove,
    partition,
    put: (key, item) => {
      const before = get(key);
      if (before) list(key, before, dropAt);
      keepAt('', key.pk, { sk: key.sk, tie: '' }, item);
      list(key, item, (index, pk, place) => keepAt(index, pk, place, item));
    },
    all: () =>
      [...partitions]
        .filter(([name]) => name.startsWith(' '))
        .flatMap(([, { entries }]) => entries.map(({ item }) => item)),
  };
};
