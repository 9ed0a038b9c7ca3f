import type { Listing } from './lists.ts';
import { type Filter, type Item, lookThrough, type Table } from './table.ts';

/** Lists of one order, each a base partition, read as one. */
export type Merge = {
  /** The next items in order, `count` of them unless the lists end or enough was looked at. */
  readonly take: (count: number) => Promise<readonly Item[]>;
  /** The sort key up to which everything was given out or passed over; `undefined` at the end of all lists. */
  readonly position: () => string | undefined;
};

export type MergeOptions = {
  /** One more list for each partition, from a position (included) to the end. */
  readonly listings: readonly Listing[];
  readonly filter: Filter | undefined;
  /** Whether the filter is expected to drop much, so that more is looked at in one go. */
  readonly isPicky: boolean;
  /** Sort key after which to begin. */
  readonly after?: string;
  /** How many items are looked at before the merge ends early, at a position from which another can go on. */
  readonly mostExamined: number;
};

type Lane = {
  readonly listing: Listing;
  readonly waiting: Item[];
  /** Up to where it has been looked through; `undefined` at first. */
  upTo: string | undefined;
  hasEnded: boolean;
  /** How many items to look at next. */
  next: number;
};

const mostAtOnce = 200;

/** A little more than a lane's even share of what is wanted, so that a second look is rare. */
const firstLook = (count: number, lanes: number, isPicky: boolean): number => {
  const share = count / lanes;
  const look = Math.ceil(share + 1.5 * Math.sqrt(share)) + 1;
  return Math.min(mostAtOnce, isPicky ? 4 * look : look);
};

const keyOf = ({ sk }: Item): string => String(sk);

/**
 * Reads several partitions as one list in the order of their sort keys. Each is read a little ahead and no more; what
 * was looked at is counted, so that a filter that drops nearly everything ends in a short answer, not in a long read.
 */
export const mergeLists = (table: Table, options: MergeOptions): Merge => {
  const { listings, filter, isPicky, after, mostExamined } = options;
  const isDescending = listings[0]?.newestFirst ?? false;
  const comesBefore = (a: string, b: string): boolean => (isDescending ? a > b : a < b);
  const lanes = listings.map(
    (listing): Lane => ({ listing, waiting: [], upTo: after, hasEnded: false, next: 0 }),
  );
  let examined = 0;
  let passed = after;

  const look = async (lane: Lane, count: number): Promise<void> => {
    const { listing, upTo } = lane;
    const most = lane.next || firstLook(count, lanes.length, isPicky);
    lane.next = Math.min(mostAtOnce, most * 2);
    // The item at `upTo` was seen, and is read once more because a range includes its ends.
    const stretch = await lookThrough(table, startingAt(listing, upTo), most + (upTo ? 1 : 0), filter);
    examined += stretch.examined;
    lane.waiting.push(...stretch.items.filter((item) => keyOf(item) !== upTo));
    lane.upTo = stretch.upTo;
    lane.hasEnded = stretch.upTo === undefined;
  };

  const starved = (): readonly Lane[] =>
    lanes.filter(({ waiting, hasEnded }) => waiting.length === 0 && !hasEnded);

  /** The lane whose item comes first, of those that have one. */
  const firstLane = (): Lane | undefined =>
    lanes.reduce<Lane | undefined>((best, lane) => {
      if (lane.waiting.length === 0) return best;
      return best && comesBefore(head(best), head(lane)) ? best : lane;
    }, undefined);

  /** Lanes that may have an item before the first one: only these must be looked at before it is given out. */
  const inTheWayOf = (first: Lane | undefined): readonly Lane[] =>
    starved().filter(({ upTo }) => !first || upTo === undefined || comesBefore(upTo, head(first)));

  const take = async (count: number): Promise<readonly Item[]> => {
    const taken: Item[] = [];
    while (taken.length < count) {
      const first = firstLane();
      const unknown = inTheWayOf(first);
      if (unknown.length > 0) {
        if (examined >= mostExamined) break;
        await Promise.all(unknown.map((lane) => look(lane, count)));
        continue;
      }
      const item = first?.waiting.shift();
      if (!item) break;
      passed = keyOf(item);
      taken.push(item);
    }
    return taken;
  };

  const position = (): string | undefined => {
    const first = firstLane();
    const unknown = inTheWayOf(first);
    if (unknown.length === 0) return first && passed;
    return unknown.map(({ upTo }) => upTo).reduce((a, b) => (a && b && comesBefore(a, b) ? a : b));
  };

  return { take, position };
};

const head = ({ waiting: [first] }: Lane): string => (first ? keyOf(first) : '');

const startingAt = (listing: Listing, upTo: string | undefined): Listing => {
  if (upTo === undefined || !listing.between) return listing;
  const [from, to] = listing.between;
  return { ...listing, between: listing.newestFirst ? [from, upTo] : [upTo, to] };
};
