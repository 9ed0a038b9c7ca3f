import type { IndexRange } from './indexes.ts';
import { type Filter, type Item, scanRange, type Table } from './table.ts';

/** Several base partitions, read as one list. */
export type MergedRange = {
  /** The next `count` items in order; fewer at the end of the list or after `maxExamined`. */
  readonly take: (count: number) => Promise<readonly Item[]>;
  /** The sort key up to which all items were returned or skipped; `undefined` at the end. */
  readonly position: () => string | undefined;
};

export type MergeOptions = {
  /** The list of each partition, from a position (inclusive) to the end. */
  readonly ranges: readonly IndexRange[];
  readonly filter: Filter | undefined;
  /** Whether the filter is expected to drop much, so that each read is larger. */
  readonly isSelective: boolean;
  /** The sort key after which to begin. */
  readonly after?: string;
  /** Items to examine before the merge ends early. The next page continues from its position. */
  readonly maxExamined: number;
};

type Lane = {
  readonly listing: IndexRange;
  readonly waiting: Item[];
  /** The last examined sort key; `undefined` at first. */
  upTo: string | undefined;
  hasEnded: boolean;
  /** How many items the next read examines. */
  next: number;
};

const maxPerRead = 200;

/** A little more than an even share per lane, so that a second read is rare. */
const firstReadSize = (count: number, lanes: number, isSelective: boolean): number => {
  const share = count / lanes;
  const size = Math.ceil(share + 1.5 * Math.sqrt(share)) + 1;
  return Math.min(maxPerRead, isSelective ? 4 * size : size);
};

const keyOf = ({ sk }: Item): string => String(sk);

/**
 * Reads several partitions as one list, ordered by sort key, with little read-ahead. It counts what it
 * examines, so that a filter that drops nearly everything gives a short page, not a long read.
 */
export const mergeIndexRanges = (table: Table, options: MergeOptions): MergedRange => {
  const { ranges, filter, isSelective, after, maxExamined } = options;
  const isDescending = ranges[0]?.newestFirst ?? false;
  const isBefore = (a: string, b: string): boolean => (isDescending ? a > b : a < b);
  const lanes = ranges.map(
    (listing): Lane => ({ listing, waiting: [], upTo: after, hasEnded: false, next: 0 }),
  );
  let examined = 0;
  let lastKey = after;

  const readLane = async (lane: Lane, count: number): Promise<void> => {
    const { listing, upTo } = lane;
    const limit = lane.next || firstReadSize(count, lanes.length, isSelective);
    lane.next = Math.min(maxPerRead, limit * 2);
    // A range includes its ends, so the item at `upTo` is read once more.
    const page = await scanRange(table, withStart(listing, upTo), limit + (upTo ? 1 : 0), filter);
    examined += page.examined;
    lane.waiting.push(...page.items.filter((item) => keyOf(item) !== upTo));
    lane.upTo = page.upTo;
    lane.hasEnded = page.upTo === undefined;
  };

  const emptyLanes = (): readonly Lane[] =>
    lanes.filter(({ waiting, hasEnded }) => waiting.length === 0 && !hasEnded);

  /** The lane with the first item. */
  const firstLane = (): Lane | undefined =>
    lanes.reduce<Lane | undefined>((best, lane) => {
      if (lane.waiting.length === 0) return best;
      return best && isBefore(firstKeyOf(best), firstKeyOf(lane)) ? best : lane;
    }, undefined);

  /** Lanes that may have an item before the first one; they must be read first. */
  const lanesBefore = (first: Lane | undefined): readonly Lane[] =>
    emptyLanes().filter(({ upTo }) => !first || upTo === undefined || isBefore(upTo, firstKeyOf(first)));

  const take = async (count: number): Promise<readonly Item[]> => {
    const taken: Item[] = [];
    while (taken.length < count) {
      const first = firstLane();
      const unknown = lanesBefore(first);
      if (unknown.length > 0) {
        if (examined >= maxExamined) break;
        await Promise.all(unknown.map((lane) => readLane(lane, count)));
        continue;
      }
      const item = first?.waiting.shift();
      if (!item) break;
      lastKey = keyOf(item);
      taken.push(item);
    }
    return taken;
  };

  const position = (): string | undefined => {
    const first = firstLane();
    const unknown = lanesBefore(first);
    if (unknown.length === 0) return first && lastKey;
    return unknown.map(({ upTo }) => upTo).reduce((a, b) => (a && b && isBefore(a, b) ? a : b));
  };

  return { take, position };
};

const firstKeyOf = ({ waiting: [first] }: Lane): string => (first ? keyOf(first) : '');

const withStart = (listing: IndexRange, upTo: string | undefined): IndexRange => {
  if (upTo === undefined || !listing.between) return listing;
  const [from, to] = listing.between;
  return { ...listing, between: listing.newestFirst ? [from, upTo] : [upTo, to] };
};
