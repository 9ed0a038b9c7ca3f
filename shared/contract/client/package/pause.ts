/** Waits, and stops at once when the signal does. Rejects with the signal's reason. */
export const pause = (ms: number, signal?: AbortSignal | null): Promise<void> =>
  new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal?.addEventListener('abort', stop, { once: true });
  });

/** The time before a further attempt, in milliseconds: twice as long each time, at random, so that clients spread. */
export const backoffMs = (attempt: number): number => Math.random() * Math.min(8_000, 500 * 2 ** attempt);
