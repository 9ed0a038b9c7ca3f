/** What some worlds came to, counted by name. */
export type Tally = {
  worlds: number;
  orders: number;
  /** The orders of worlds that money goes out of. */
  withMoney: number;
  /** How many things happened, one after the other. */
  happened: number;
  /** The processor time that it took, in milliseconds. */
  processorMs: number;
  /** How orders ended. */
  readonly ends: Map<string, number>;
  /** How withdrawals ended. */
  readonly withdrawals: Map<string, number>;
  /** How often each thing went wrong. */
  readonly injected: Map<string, number>;
};

export const emptyTally = (): Tally => ({
  worlds: 0,
  orders: 0,
  withMoney: 0,
  happened: 0,
  processorMs: 0,
  ends: new Map(),
  withdrawals: new Map(),
  injected: new Map(),
});

export const countInto = (counts: Map<string, number>, names: Iterable<string>): void => {
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
};

const addCounts = (to: Map<string, number>, from: ReadonlyMap<string, number>): void => {
  for (const [name, count] of from) to.set(name, (to.get(name) ?? 0) + count);
};

/** Adds one tally to another. */
export const addTally = (to: Tally, from: Tally): void => {
  to.worlds += from.worlds;
  to.orders += from.orders;
  to.withMoney += from.withMoney;
  to.happened += from.happened;
  to.processorMs += from.processorMs;
  addCounts(to.ends, from.ends);
  addCounts(to.withdrawals, from.withdrawals);
  addCounts(to.injected, from.injected);
};
