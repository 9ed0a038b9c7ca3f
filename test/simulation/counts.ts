/** The results of some worlds, counted by name. */
export type SimulationCounts = {
  worlds: number;
  orders: number;
  /** The orders of worlds with withdrawals. */
  withMoney: number;
  /** The orders with an agency share. */
  withAgency: number;
  /** The number of steps of the scheduler. */
  callCount: number;
  /** The processor time, in milliseconds. */
  processorMs: number;
  /** How orders ended. */
  readonly orderEnds: Map<string, number>;
  /** How withdrawals ended. */
  readonly withdrawals: Map<string, number>;
  /** Who requested withdrawals. */
  readonly withdrawalRequests: Map<string, number>;
  /** The final balances of the accounts of each kind, over all worlds. */
  readonly balances: Map<string, number>;
  /** The maximum memory of a process. */
  maxMegabytes: number;
  /** How often each failure was injected. */
  readonly injected: Map<string, number>;
};

export const createCounts = (): SimulationCounts => ({
  worlds: 0,
  orders: 0,
  withMoney: 0,
  withAgency: 0,
  callCount: 0,
  processorMs: 0,
  orderEnds: new Map(),
  withdrawals: new Map(),
  withdrawalRequests: new Map(),
  balances: new Map(),
  maxMegabytes: 0,
  injected: new Map(),
});

export const addNames = (counts: Map<string, number>, names: Iterable<string>): void => {
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
};

/** Adds numbers to others of the same names. */
export const addCounts = (to: Map<string, number>, from: ReadonlyMap<string, number>): void => {
  for (const [name, count] of from) to.set(name, (to.get(name) ?? 0) + count);
};

/** Adds one tally to another. */
export const mergeCounts = (to: SimulationCounts, from: SimulationCounts): void => {
  to.worlds += from.worlds;
  to.orders += from.orders;
  to.withMoney += from.withMoney;
  to.withAgency += from.withAgency;
  to.callCount += from.callCount;
  to.processorMs += from.processorMs;
  addCounts(to.orderEnds, from.orderEnds);
  addCounts(to.withdrawals, from.withdrawals);
  addCounts(to.withdrawalRequests, from.withdrawalRequests);
  addCounts(to.balances, from.balances);
  to.maxMegabytes = Math.max(to.maxMegabytes, from.maxMegabytes);
  addCounts(to.injected, from.injected);
};
