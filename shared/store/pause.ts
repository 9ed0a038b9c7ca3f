const firstPauseMs = 10;

const longestPauseMs = 1_000;

/** Waits a random while that grows with the tries, so that those who collided do not meet again. */
export const pause = (tries: number): Promise<void> =>
  new Promise((resolve) =>
    setTimeout(resolve, Math.random() * Math.min(firstPauseMs * 2 ** tries, longestPauseMs)),
  );
