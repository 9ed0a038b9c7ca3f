import { createSharedTime, openSteadyTime } from './steady-time.ts';

/** The local platform's clock. It can run ahead of the wall clock, and never goes back. */
export type Clock = {
  /** The current time in epoch milliseconds. */
  now(): number;
  /** Calls the listener after the clock was advanced, so that timers can be checked again. */
  onAdvance(listener: () => void): void;
};

/** A clock that can be advanced, and that worker threads can read. */
export type WallClock = Clock & {
  advance(byMs: number): void;
  offsetMs(): number;
  /** The time for `openSteadyTime` in another thread. */
  readonly shared: SharedArrayBuffer;
};

/** A clock that runs `offsetMs` ahead of the wall clock. */
export const createWallClock = (offsetMs = 0, readWallClock: () => number = Date.now): WallClock => {
  const listeners: Array<() => void> = [];
  const shared = createSharedTime(offsetMs);
  const time = openSteadyTime(shared, readWallClock);
  return {
    shared,
    now: time.now,
    onAdvance: (listener) => void listeners.push(listener),
    offsetMs: time.offsetMs,
    advance: (byMs) => {
      time.advance(byMs);
      for (const listener of listeners) listener();
    },
  };
};
