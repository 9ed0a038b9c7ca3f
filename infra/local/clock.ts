/** The local platform's clock. It can run ahead of the wall clock. */
export type Clock = {
  /** The current time in epoch milliseconds. */
  now(): number;
  /** Calls the listener after the clock was advanced, so that timers can be checked again. */
  onAdvance(listener: () => void): void;
};

/** A clock that runs `offsetMs` ahead of the wall clock and can be advanced. */
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
