/** Lets a loop sleep until somebody nudges it. */
export type Waker = {
  wake(): void;
  /** Sleeps until the time is over, a nudge (also one given before the sleep) or the end; answers if nudged. */
  sleep(ms: number, signal: AbortSignal): Promise<boolean>;
};

/** Creates a waker for one sleeper; nudges that nobody waits for count as one. */
export const createWaker = (): Waker => {
  let isWoken = false;
  let wake: () => void = () => undefined;
  // A timer and no more: readers sleep many times a second, and a signal of signals costs more than the sleep.
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
      const wakePromise = isWoken;
      isWoken = false;
      return wakePromise;
    },
  };
};
