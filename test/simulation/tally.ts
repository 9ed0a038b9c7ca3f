/** What some worlds came to, counted by name. */
export type Tally = {
  worlds: number;
  orders: number;
  /** The orders of worlds that money goes out of. */
  withMoney: number;
  /** The orders of which an agency has a share. */
  withAgency: number;
  /** How many things happened, one after the other. */
  happened: number;
  /** The processor time that it took, in milliseconds. */
  processorMs: number;
  /** How orders ended. */
  readonly ends: Map<string, number>;
  /** How withdrawals ended. */
  readonly withdrawals: Map<string, number>;
  /** As what withdrawals were asked for. */
  readonly askedFor: Map<string, number>;
  /** What the accounts of each kind have in the end, all worlds together. */
  readonly balances: Map<string, number>;
  /** The most memory that a process held at any time. */
  mostMegabytes: number;
  /** How often each thing went wrong. */
  readonly injected: Map<string, number>;
};

export const emptyTally = (): Tally => ({
  worlds: 0,
  orders: 0,
  withMoney: 0,
  withAgency: 0,
  happened: 0,
  processorMs: 0,
  ends: new Map(),
  withdrawals: new Map(),
  askedFor: new Map(),
  balances: new Map(),
  mostMegabytes: 0,
  injected: new Map(),
});

export const countInto = (counts: Map<string, number>, names: Iterable<string>): void => {
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
};

/** Adds numbers to others of the same names. */
export const addCounts = (to: Map<string, number>, from: ReadonlyMap<string, number>): void => {
  for (const [name, count] of from) to.set(name, (to.get(name) ?? 0) + count);
};

/** Adds one tally to another. */
export const addTally = (to: Tally, from: Tally): void => {
  to.worlds += from.worlds;
  to.orders += from.orders;
  to.withMoney += from.withMoney;
  to.withAgency += from.withAgency;
  to.happened += from.happened;
  to.processorMs += from.processorMs;
  addCounts(to.ends, from.ends);
  addCounts(to.withdrawals, from.withdrawals);
  addCounts(to.askedFor, from.askedFor);
  addCounts(to.balances, from.balances);
  to.mostMegabytes = Math.max(to.mostMegabytes, from.mostMegabytes);
  addCounts(to.injected, from.injected);
};
