import type { RandomSource } from '#test/support/random-source.ts';

/** A future step; a cancelled one does not happen. */
export type ScheduledCall = { readonly at: number; readonly cancel: () => void };

/** Virtual time: one step happens after the other, and those of one instant in a random order. */
export type Scheduler = {
  /** The present time in epoch milliseconds. */
  readonly now: () => number;
  readonly scheduleAt: (moment: number, callback: () => void) => ScheduledCall;
  readonly scheduleAfter: (ms: number, callback: () => void) => ScheduledCall;
  readonly sleep: (ms: number) => Promise<void>;
  /**
   * Runs steps until nothing is left, or until it is stopped. Returns how many steps ran. `onQuiet` is called before an
   * hour or more without a step. `onEndless` is called, and the run ends, if steps are left after half a year: they repeat
   * for ever then.
   */
  readonly run: (onQuiet?: () => void, onEndless?: () => void) => Promise<number>;
  readonly stop: () => void;
};

type Entry = { readonly at: number; readonly tieBreaker: number; callback: (() => void) | undefined };

const isBefore = (a: Entry, b: Entry): boolean =>
  a.at < b.at || (a.at === b.at && a.tieBreaker < b.tieBreaker);

/** A binary heap with the earliest on top. */
const createHeap = () => {
  const heap: Entry[] = [];
  const swap = (a: number, b: number): void => {
    const [one, other] = [heap[a], heap[b]];
    if (one && other) [heap[a], heap[b]] = [other, one];
  };
  const isEntryBefore = (a: number, b: number): boolean => {
    const [one, other] = [heap[a], heap[b]];
    return one !== undefined && other !== undefined && isBefore(one, other);
  };
  const moveDown = (from: number): void => {
    for (let at = from; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const least = isEntryBefore(right, left) ? right : left;
      if (!isEntryBefore(least, at)) return;
      swap(at, least);
      at = least;
    }
  };
  return {
    push: (entry: Entry): void => {
      heap.push(entry);
      for (let at = heap.length - 1; at > 0; ) {
        const parent = (at - 1) >> 1;
        if (!isEntryBefore(at, parent)) return;
        swap(at, parent);
        at = parent;
      }
    },
    pop: (): Entry | undefined => {
      const [top] = heap;
      const last = heap.pop();
      if (top && last && top !== last) {
        heap[0] = last;
        moveDown(0);
      }
      return top;
    },
  };
};

const quietMs = 3_600_000;

/** Worlds end within three months. */
const endlessMs = 180 * 86_400_000;

// Read before the virtual ones replace them.
const realSetImmediate = setImmediate;

/** Waits until every resolved promise has continued. */
const waitForPromises = (): Promise<void> => new Promise((resolve) => void realSetImmediate(resolve));

export const createScheduler = (startsAt: number, random: RandomSource): Scheduler => {
  const heap = createHeap();
  let now = startsAt;
  let isStopped = false;

  const scheduleAt = (moment: number, callback: () => void): ScheduledCall => {
    const entry: Entry = { at: Math.max(moment, now), tieBreaker: random.drawUnit(), callback };
    heap.push(entry);
    return {
      at: entry.at,
      cancel: () => {
        entry.callback = undefined;
      },
    };
  };
  const scheduleAfter = (ms: number, callback: () => void) =>
    scheduleAt(now + Math.max(0, Math.round(ms)), callback);

  return {
    now: () => now,
    scheduleAt,
    scheduleAfter,
    sleep: (ms) => new Promise((resolve) => void scheduleAfter(ms, resolve)),
    stop: () => {
      isStopped = true;
    },
    run: async (onQuiet, onEndless) => {
      let callCount = 0;
      await waitForPromises();
      for (let next = heap.pop(); next && !isStopped; next = heap.pop()) {
        if (!next.callback) continue;
        if (next.at - startsAt > endlessMs) {
          onEndless?.();
          break;
        }
        if (next.at - now >= quietMs) onQuiet?.();
        now = next.at;
        callCount += 1;
        next.callback();
        await waitForPromises();
      }
      return callCount;
    },
  };
};
