const firstPauseMs = 10;

const longestPauseMs = 1_000;

/** Waits for a random time that grows with each try, so that colliding requests do not meet again. */
export const pause = (tries: number): Promise<void> =>
  new Promise((resolve) =>
    setTimeout(resolve, Math.random() * Math.min(firstPauseMs * 2 ** tries, longestPauseMs)),
  );
