import { pause } from './pause.ts';

/** Lets a loop sleep until somebody nudges it. */
export type Waker = {
  nudge(): void;
  /** Sleeps until the time is over, a nudge (also one given before the sleep) or the end; answers if nudged. */
  sleep(ms: number, signal: AbortSignal): Promise<boolean>;
};

/** Creates a waker for one sleeper; nudges that nobody waits for count as one. */
export const createWaker = (): Waker => {
  let isNudged = false;
  let wake: () => void = () => undefined;
  return {
    nudge: () => {
      isNudged = true;
      wake();
    },
    sleep: async (ms, signal) => {
      if (!isNudged) {
        const awake = new AbortController();
        wake = () => awake.abort();
        await pause(ms, AbortSignal.any([signal, awake.signal]));
        wake = () => undefined;
      }
      const nudged = isNudged;
      isNudged = false;
      return nudged;
    },
  };
};
