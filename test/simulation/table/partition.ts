import { compareTexts, type Item } from './values.ts';

/** An item's place in a partition: by its sort key there, and by its own keys among equals. */
export type Place = { readonly sk: string; readonly tie: string };

export const comparePlaces = (a: Place, b: Place): number =>
  compareTexts(a.sk, b.sk) || compareTexts(a.tie, b.tie);

type Entry = { readonly place: Place; readonly item: Item };

/** The items of one partition in the order of their places. */
export type Partition = { readonly entries: Entry[] };

/** Where a place is in a partition, or would be. */
export const indexOf = ({ entries }: Partition, place: Place): number => {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = entries[middle];
    if (entry && comparePlaces(entry.place, place) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

const isAt = (entry: Entry | undefined, place: Place): boolean =>
  entry !== undefined && comparePlaces(entry.place, place) === 0;

export const find = (partition: Partition, place: Place): Item | undefined => {
  const entry = partition.entries[indexOf(partition, place)];
  return isAt(entry, place) ? entry?.item : undefined;
};

export const keep = (partition: Partition, place: Place, item: Item): void => {
  const at = indexOf(partition, place);
  partition.entries.splice(at, isAt(partition.entries[at], place) ? 1 : 0, { place, item });
};

export const drop = (partition: Partition, place: Place): void => {
  const at = indexOf(partition, place);
  if (isAt(partition.entries[at], place)) partition.entries.splice(at, 1);
};
