import type { RandomSource } from '#test/support/random-source.ts';

/** Something that is to happen; cancelled, it does not. */
export type Planned = { readonly at: number; readonly cancel: () => void };

/** Virtual time: one thing happens after the other, and what happens at one instant does so in a random order. */
export type Scheduler = {
  /** The present moment in epoch milliseconds. */
  readonly now: () => number;
  readonly at: (moment: number, happen: () => void) => Planned;
  readonly after: (ms: number, happen: () => void) => Planned;
  readonly sleep: (ms: number) => Promise<void>;
  /** Lets everything happen until nothing is left, or until it is told to stop. Gives how many things happened. */
  readonly run: () => Promise<number>;
  readonly stop: () => void;
};

type Entry = { readonly at: number; readonly tie: number; happen: (() => void) | undefined };

const isBefore = (a: Entry, b: Entry): boolean => a.at < b.at || (a.at === b.at && a.tie < b.tie);

/** A binary heap with what comes first on top. */
const openHeap = () => {
  const heap: Entry[] = [];
  const swap = (a: number, b: number): void => {
    const [one, other] = [heap[a], heap[b]];
    if (one && other) [heap[a], heap[b]] = [other, one];
  };
  const precedes = (a: number, b: number): boolean => {
    const [one, other] = [heap[a], heap[b]];
    return one !== undefined && other !== undefined && isBefore(one, other);
  };
  const sink = (from: number): void => {
    for (let at = from; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const least = precedes(right, left) ? right : left;
      if (!precedes(least, at)) return;
      swap(at, least);
      at = least;
    }
  };
  return {
    push: (entry: Entry): void => {
      heap.push(entry);
      for (let at = heap.length - 1; at > 0; ) {
        const parent = (at - 1) >> 1;
        if (!precedes(at, parent)) return;
        swap(at, parent);
        at = parent;
      }
    },
    pop: (): Entry | undefined => {
      const [top] = heap;
      const last = heap.pop();
      if (top && last && top !== last) {
        heap[0] = last;
        sink(0);
      }
      return top;
    },
  };
};

// Taken before the virtual ones are put in their place.
const realSetImmediate = setImmediate;

/** Until every promise that can go on has gone on. */
const settled = (): Promise<void> => new Promise((resolve) => void realSetImmediate(resolve));

export const openScheduler = (startsAt: number, random: RandomSource): Scheduler => {
  const heap = openHeap();
  let now = startsAt;
  let isStopped = false;

  const at = (moment: number, happen: () => void): Planned => {
    const entry: Entry = { at: Math.max(moment, now), tie: random.unit(), happen };
    heap.push(entry);
    return {
      at: entry.at,
      cancel: () => {
        entry.happen = undefined;
      },
    };
  };
  const after = (ms: number, happen: () => void) => at(now + Math.max(0, Math.round(ms)), happen);

  return {
    now: () => now,
    at,
    after,
    sleep: (ms) => new Promise((resolve) => void after(ms, resolve)),
    stop: () => {
      isStopped = true;
    },
    run: async () => {
      let happened = 0;
      await settled();
      for (let next = heap.pop(); next && !isStopped; next = heap.pop()) {
        if (!next.happen) continue;
        now = next.at;
        happened += 1;
        next.happen();
        await settled();
      }
      return happened;
    },
  };
};
