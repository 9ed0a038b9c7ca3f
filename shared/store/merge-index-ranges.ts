import type { IndexRange } from './indexes.ts';
import { type Filter, type Item, scanRange, type Table } from './table.ts';

/** Lists of one order, each a base partition, read as one. */
export type MergedRange = {
  /** The next items in order, `count` of them unless the lists end or enough was looked at. */
  readonly take: (count: number) => Promise<readonly Item[]>;
  /** The sort key up to which everything was given out or passed over; `undefined` at the end of all lists. */
  readonly position: () => string | undefined;
};

export type MergeOptions = {
  /** One more list for each partition, from a position (included) to the end. */
  readonly ranges: readonly IndexRange[];
  readonly filter: Filter | undefined;
  /** Whether the filter is expected to drop much, so that more is looked at in one go. */
  readonly isSelective: boolean;
  /** Sort key after which to begin. */
  readonly after?: string;
  /** How many items are looked at before the merge ends early, at a position from which another can go on. */
  readonly maxExamined: number;
};

type Lane = {
  readonly listing: IndexRange;
  readonly waiting: Item[];
  /** Up to where it has been looked through; `undefined` at first. */
  upTo: string | undefined;
  hasEnded: boolean;
  /** How many items to look at next. */
  next: number;
};

const maxPerRead = 200;

/** A little more than a lane's even share of what is wanted, so that a second look is rare. */
const firstReadSize = (count: number, lanes: number, isPicky: boolean): number => {
  const share = count / lanes;
  const readLane = Math.ceil(share + 1.5 * Math.sqrt(share)) + 1;
  return Math.min(maxPerRead, isPicky ? 4 * readLane : readLane);
};

const keyOf = ({ sk }: Item): string => String(sk);

/**
 * Reads several partitions as one list in the order of their sort keys. Each is read a little ahead and no more; what
 * was looked at is counted, so that a filter that drops nearly everything ends in a short answer, not in a long read.
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
    const most = lane.next || firstReadSize(count, lanes.length, isSelective);
    lane.next = Math.min(maxPerRead, most * 2);
    // The item at `upTo` was seen, and is read once more because a range includes its ends.
    const stretch = await scanRange(table, withStart(listing, upTo), most + (upTo ? 1 : 0), filter);
    examined += stretch.examined;
    lane.waiting.push(...stretch.items.filter((item) => keyOf(item) !== upTo));
    lane.upTo = stretch.upTo;
    lane.hasEnded = stretch.upTo === undefined;
  };

  const emptyLanes = (): readonly Lane[] =>
    lanes.filter(({ waiting: buffer, hasEnded }) => buffer.length === 0 && !hasEnded);

  /** The lane whose item comes first, of those that have one. */
  const firstLane = (): Lane | undefined =>
    lanes.reduce<Lane | undefined>((best, lane) => {
      if (lane.waiting.length === 0) return best;
      return best && isBefore(firstKeyOf(best), firstKeyOf(lane)) ? best : lane;
    }, undefined);

  /** Lanes that may have an item before the first one: only these must be looked at before it is given out. */
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
