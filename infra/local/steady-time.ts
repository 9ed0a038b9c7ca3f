/** Reads and moves a time that several threads share. */
export type SteadyTime = {
  /** Epoch milliseconds, ahead of the wall clock by the offset. Never less than before. */
  now(): number;
  offsetMs(): number;
  advance(byMs: number): void;
};

/** Float64 numbers: the offset, the latest time, and by how much the wall clock has gone back. */
export const createSharedTime = (offsetMs: number): SharedArrayBuffer => {
  const shared = new SharedArrayBuffer(24);
  new Float64Array(shared)[0] = offsetMs;
  return shared;
};

/**
 * The shared time. When the wall clock is set back, the time continues from where it was. Otherwise an order's events would
 * have times before those of earlier events. It follows the wall clock again when that has caught up.
 */
export const openSteadyTime = (shared: SharedArrayBuffer, readWallClock: () => number): SteadyTime => {
  const state = new Float64Array(shared);
  const read = (at: 0 | 1 | 2): number => state[at] ?? 0;
  return {
    now: () => {
      const wall = readWallClock() + read(0);
      if (wall >= read(1)) state[2] = 0;
      else if (wall + read(2) < read(1)) state[2] = read(1) - wall;
      state[1] = wall + read(2);
      return read(1);
    },
    offsetMs: () => read(0),
    advance: (byMs) => {
      state[0] = read(0) + byMs;
      if (read(1) > 0) state[1] = read(1) + byMs;
    },
  };
};
