/** The local platform's one clock: epoch milliseconds, able to run ahead of the wall clock. */
export type Clock = {
  /** The present moment in epoch milliseconds. */
  now(): number;
  /** Calls back after the clock was turned, so that whoever sleeps until a moment can look again. */
  onAdvance(listener: () => void): void;
};

/** A clock that follows the wall clock, `offsetMs` ahead of it, and can be turned forward. */
export const createWallClock = (
  offsetMs = 0,
): Clock & { advance(byMs: number): void; offsetMs(): number } => {
  const listeners: Array<() => void> = [];
  let ahead = offsetMs;
  return {
    now: () => Date.now() + ahead,
    onAdvance: (listener) => void listeners.push(listener),
    offsetMs: () => ahead,
    advance: (byMs) => {
      ahead += byMs;
      for (const listener of listeners) listener();
    },
  };
};
