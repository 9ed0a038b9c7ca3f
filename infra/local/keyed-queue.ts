/** Runs work of the same key one after the other, in order of the calls. */
export type KeyedQueue = {
  /** Runs the work after all earlier work of this key. */
  run<T>(key: string, work: () => Promise<T>): Promise<T>;
  /** Counts other work for `idle`, such as a running task. */
  track<T>(work: Promise<T>): Promise<T>;
  /** Resolves when no work runs. */
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
      // Finished work can start other work immediately, so check again after each release.
      while (active > 0) {
        await new Promise<void>((resolve) => waiting.push(resolve));
        await new Promise<void>((resolve) => setImmediate(resolve));
      }
    },
  };
}

/** Limits concurrent work. Further work waits in order. */
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
      // The slot passes directly to the next in the queue.
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
