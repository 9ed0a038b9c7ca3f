/** A seeded random source: the same seed draws the same numbers. */
export type RandomSource = {
  /** Evenly from 0 up to, not including, 1. */
  readonly drawUnit: () => number;
  /** A whole number from 0 to below `max`. */
  readonly drawBelow: (max: number) => number;
  readonly between: (min: number, max: number) => number;
  readonly chance: (probability: number) => boolean;
  /** Around 0, with a standard deviation of 1. */
  readonly normal: () => number;
  readonly pick: <T>(from: readonly T[]) => T;
  /** Some elements of a list, each at most once, in random order. */
  readonly sample: <T>(from: readonly T[], count: number) => readonly T[];
};

/** The generator "mulberry32": 32 bits of state, enough for test data. */
const createMulberry32 = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

export const createRandomSource = (seed: number): RandomSource => {
  const drawUnit = createMulberry32(seed);
  const pick = <T>(from: readonly T[]): T => {
    const [picked] = from.slice(Math.floor(drawUnit() * from.length));
    if (picked === undefined) throw new RangeError('nothing to pick from');
    return picked;
  };
  return {
    drawUnit,
    drawBelow: (max) => Math.floor(drawUnit() * max),
    pick,
    between: (min, max) => min + drawUnit() * (max - min),
    chance: (probability) => drawUnit() < probability,
    normal: () => Math.sqrt(-2 * Math.log(1 - drawUnit())) * Math.cos(2 * Math.PI * drawUnit()),
    sample: (from, count) =>
      from
        .map((value) => ({ value, place: drawUnit() }))
        .sort((a, b) => a.place - b.place)
        .slice(0, count)
        .map(({ value }) => value),
  };
};
