/** Lets a loop sleep until it is woken. */
export type Waker = {
  wake(): void;
  /** Sleeps until the time is over, or a wake-up, also an earlier one. Returns whether it was woken. */
  sleep(ms: number, signal: AbortSignal): Promise<boolean>;
};

/** Creates a waker for one loop. Several wake-ups without a sleep count as one. */
export const createWaker = (): Waker => {
  let isWoken = false;
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
      isWoken = true;
      wake();
    },
    sleep: async (ms, signal) => {
      if (!isWoken && !signal.aborted) await waitUntilWoken(ms, signal);
      const wasWoken = isWoken;
      isWoken = false;
      return wasWoken;
    },
  };
};
