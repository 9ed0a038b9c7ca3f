import { availableParallelism } from 'node:os';

/** Work of the background, which begins when other work leaves the processors free. */
export type BackgroundQueue = {
  /** Runs work that comes first, such as a request. */
  runFirst<T>(work: () => Promise<T>): Promise<T>;
  /** Runs work of the background in its turn. Resolves with undefined if the signal aborts before it begins. */
  runLater<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T | undefined>;
};

/** So long other work is observed before a decision. */
const observedMs = 200;
/** In a quiet time, other work ran for no more than this share. A page that asks for a result now and then does not disturb it. */
const maxBusyShare = 0.5;
/** Work that has waited for so long begins in any case, so that nothing waits for ever. */
const maxWaitMs = 10_000;

type Waiting = { readonly since: number; readonly begin: () => void };

/** Counts the time in which some work runs. */
const createBusyTime = () => {
  let running = 0;
  let since = 0;
  let total = 0;
  return {
    ms: () => (running > 0 ? total + performance.now() - since : total),
    measure: async <T>(work: () => Promise<T>): Promise<T> => {
      if (running === 0) since = performance.now();
      running += 1;
      try {
        return await work();
      } finally {
        running -= 1;
        if (running === 0) total += performance.now() - since;
      }
    },
  };
};

/**
 * The lowest priority of a thread still lets it run in the short times in which requests wait for something, and it then
 * slows them down. So work of the background begins only in a quiet time. Work that waited too long begins alone.
 */
export const createBackgroundQueue = (
  maxRunning = Math.max(1, Math.floor(availableParallelism() / 2)),
): BackgroundQueue => {
  const busyTime = createBusyTime();
  const waiting: Waiting[] = [];
  let running = 0;
  let isQuiet = false;
  let timer: NodeJS.Timeout | undefined;

  const mayBegin = ({ since }: Waiting): boolean =>
    isQuiet ? running < maxRunning : running === 0 && performance.now() - since >= maxWaitMs;

  const beginNext = (): void => {
    for (let next = waiting[0]; next && mayBegin(next); next = waiting[0]) {
      waiting.shift();
      running += 1;
      next.begin();
    }
  };

  const observe = (): void => {
    const before = busyTime.ms();
    timer = setTimeout(() => {
      timer = undefined;
      isQuiet = busyTime.ms() - before <= observedMs * maxBusyShare;
      beginNext();
      if (waiting.length > 0) observe();
      // What comes later is preceded by a new observation.
      else isQuiet = false;
    }, observedMs).unref();
  };

  /** Resolves with whether the turn came before the signal. */
  const waitForTurn = (signal: AbortSignal | undefined): Promise<boolean> =>
    new Promise((resolve) => {
      const leave = (): void => {
        waiting.splice(waiting.indexOf(own), 1);
        resolve(false);
      };
      const own: Waiting = {
        since: performance.now(),
        begin: () => {
          signal?.removeEventListener('abort', leave);
          resolve(true);
        },
      };
      waiting.push(own);
      signal?.addEventListener('abort', leave, { once: true });
      if (!timer) observe();
    });

  return {
    runFirst: busyTime.measure,
    runLater: async (work, signal) => {
      if (signal?.aborted || !(await waitForTurn(signal))) return undefined;
      try {
        return await work();
      } finally {
        running -= 1;
        beginNext();
      }
    },
  };
};
