/** Chance that comes again: the same seed draws the same. */
export type Chance = {
  /** A whole number from 0 to below `most`. */
  readonly below: (most: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  /** Whether something happens that does so `percent` times in a hundred. */
  readonly happens: (percent: number) => boolean;
};

/** Draws by the generator known as mulberry32. */
export const chanceOf = (seed: number): Chance => {
  let state = seed >>> 0;
  const below = (most: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * most);
  };
  return {
    below,
    pick: <T>(from: readonly T[]): T => from[below(from.length)] as T,
    happens: (percent) => below(100) < percent,
  };
};
