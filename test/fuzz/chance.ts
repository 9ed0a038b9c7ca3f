/** A repeatable random source: the same seed draws the same numbers. */
export type RandomSource = {
  /** A whole number from 0 to below `max`. */
  readonly drawBelow: (max: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  /** Whether something happens that does so `percent` times in a hundred. */
  readonly drawChance: (percent: number) => boolean;
};

/** Draws by the generator mulberry32. */
export const createRandomSource = (seed: number): RandomSource => {
  let state = seed >>> 0;
  const drawBelow = (max: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * max);
  };
  return {
    drawBelow,
    pick: <T>(from: readonly T[]): T => from[drawBelow(from.length)] as T,
    drawChance: (percent) => drawBelow(100) < percent,
  };
};
