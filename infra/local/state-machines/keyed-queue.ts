/** Lets work on the same key happen one after the other, in the order of asking, and tells when nothing is going on. */
export type KeyedQueue = {
  /** Does the work when everything asked for this key before is done. */
  run<T>(key: string, work: () => Promise<T>): Promise<T>;
  /** Counts work that is not in a turn, such as a task under way. */
  track<T>(work: Promise<T>): Promise<T>;
  /** Resolves once no turn and no other counted work is under way. */
  idle(): Promise<void>;
};

export function createKeyedQueue(): KeyedQueue {
  const tails = new Map<string, Promise<unknown>>();
  let active = 0;
  let waiting: Array<() => void> = [];

  function end(): void {
    active -= 1;
    if (active > 0) return;
    const released = waiting;
    waiting = [];
    for (const release of released) release();
  }

  function track<T>(work: Promise<T>): Promise<T> {
    active += 1;
    work.then(end, end);
    return work;
  }

  return {
    track,
    run: (key, work) => {
      const turn = (tails.get(key) ?? Promise.resolve()).then(work);
      const tail = turn.then(
        () => undefined,
        () => undefined,
      );
      tails.set(key, tail);
      void tail.then(() => {
        if (tails.get(key) === tail) tails.delete(key);
      });
      return track(turn);
    },
    idle: async () => {
      // Whoever ends may start the next thing in the same breath, so look again after each release.
      while (active > 0) {
        await new Promise<void>((resolve) => waiting.push(resolve));
        await new Promise<void>((resolve) => setImmediate(resolve));
      }
    },
  };
}

/** Runs at most so many pieces of work at once; the others wait in the order they came. */
export function limitConcurrency(max: number): <T>(work: () => Promise<T>) => Promise<T> {
  const queue: Array<() => void> = [];
  let running = 0;
  return async (work) => {
    if (running >= max) await new Promise<void>((resolve) => queue.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = queue.shift();
      // The place goes from hand to hand, so that no newcomer slips in between.
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
