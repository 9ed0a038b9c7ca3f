import { compareTexts, type Item } from './values.ts';

/** An item's position in a partition: by its sort key there, and by its own keys among equals. */
export type SortPosition = { readonly sk: string; readonly tie: string };

export const comparePositions = (a: SortPosition, b: SortPosition): number =>
  compareTexts(a.sk, b.sk) || compareTexts(a.tie, b.tie);

export type Entry = { readonly position: SortPosition; item: Item };

/** The items of one partition in the order of their positions. */
export type Partition = { readonly entries: Entry[] };

/** The index of a position in a partition, or of its insertion. */
export const indexOf = ({ entries }: Partition, position: SortPosition): number => {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = entries[middle];
    if (entry && comparePositions(entry.position, position) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

const isAt = (entry: Entry | undefined, position: SortPosition): boolean =>
  entry !== undefined && comparePositions(entry.position, position) === 0;

export const insertEntry = (partition: Partition, position: SortPosition, item: Item): Entry => {
  const at = indexOf(partition, position);
  const present = partition.entries[at];
  if (present && isAt(present, position)) {
    present.item = item;
    return present;
  }
  const entry: Entry = { position, item };
  partition.entries.splice(at, 0, entry);
  return entry;
};

export const removeEntry = (partition: Partition, position: SortPosition): void => {
  const at = indexOf(partition, position);
  if (isAt(partition.entries[at], position)) partition.entries.splice(at, 1);
};
