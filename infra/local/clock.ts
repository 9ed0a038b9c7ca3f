/** The local platform's one clock: epoch milliseconds, able to run ahead of the wall clock. */
export type Clock = {
  /** The present moment in epoch milliseconds. */
  now(): number;
  /** Calls back after the clock was turned, so that whoever sleeps until a moment can look again. */
  onTurn(listener: () => void): void;
};

/** A clock that follows the wall clock, `offsetMs` ahead of it, and can be turned forward. */
export const wallClock = (offsetMs = 0): Clock & { turn(byMs: number): void; offsetMs(): number } => {
  const listeners: Array<() => void> = [];
  let ahead = offsetMs;
  return {
    now: () => Date.now() + ahead,
    onTurn: (listener) => void listeners.push(listener),
    offsetMs: () => ahead,
    turn: (byMs) => {
      ahead += byMs;
      for (const listener of listeners) listener();
    },
  };
};
