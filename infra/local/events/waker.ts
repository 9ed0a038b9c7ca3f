/** Lets a loop sleep until it is woken. */
export type Waker = {
  wake(): void;
  /**
   * Sleeps until the time is over, or a wake-up, also an earlier one after `since` (of `performance.now()`). Returns
   * whether it was woken.
   */
  sleep(ms: number, signal: AbortSignal, since?: number): Promise<boolean>;
};

/** Creates a waker for one loop. Several wake-ups without a sleep count as one. */
export const createWaker = (): Waker => {
  let wokenAt: number | undefined;
  let wake: () => void = () => undefined;
  // Only a timer: readers sleep many times per second, and combining signals costs more than the sleep.
  const waitUntilWoken = (ms: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        wake = () => undefined;
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal.addEventListener('abort', end);
      wake = end;
    });
  return {
    wake: () => {
      wokenAt = performance.now();
      wake();
    },
    sleep: async (ms, signal, since = 0) => {
      if ((wokenAt ?? 0) <= since) wokenAt = undefined;
      if (wokenAt === undefined && !signal.aborted) await waitUntilWoken(ms, signal);
      const wasWoken = wokenAt !== undefined;
      wokenAt = undefined;
      return wasWoken;
    },
  };
};
