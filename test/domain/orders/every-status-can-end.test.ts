import { describe, expect, it } from 'vitest';
import {
  type Stages,
  type Status,
  stageOf,
  statuses,
  transitionOf,
} from '#shared/domain/orders/lifecycle.ts';
import { processes } from '#shared/domain/orders/process.ts';
import { applyTimeout, createOrderIn, type OrderHistory } from '#test/support/order-histories.ts';

const people = ['creator', 'advertiser', 'reviewer', 'operator'];

const openStatesOf = (table: Stages) => statuses.filter((status) => stageOf(status, table).timers.length > 0);

const movesOf = (status: Status, table: Stages) => Object.entries(stageOf(status, table).transitions);

const reachableFrom = (starts: readonly Status[], table: Stages): ReadonlySet<string> => {
  const found = new Set<string>(starts);
  for (const status of found)
    for (const [, { to }] of movesOf(status as Status, table)) for (const next of to) found.add(next);
  return found;
};

describe.each([...processes.values()])('the lifecycle table of version $version', ({ lifecycle: table }) => {
  it('reaches every state from the first states of orders', () => {
    const begin = ['pending_acceptance', 'scripting', 'producing'] as const;
    expect([...reachableFrom(begin, table)].toSorted()).toEqual(Object.keys(table).toSorted());
  });

  it('reaches an end from every state', () => {
    const endless = openStatesOf(table).filter((status) => {
      const reached = [...reachableFrom([status], table)] as Status[];
      return !reached.some((end) => stageOf(end, table).timers.length === 0);
    });
    expect(endless).toEqual([]);
  });
});

const openOrders = [...processes.values()].flatMap(({ version, lifecycle: table }) =>
  openStatesOf(table).map((status) => ({ version, status, table })),
);

describe.each(openOrders)('an order of version $version that is $status', ({ version, status, table }) => {
  it('can be moved by a person, or by machine work that a person has retried', () => {
    const byPeople = movesOf(status, table).filter(([, { by }]) => by.some((role) => people.includes(role)));
    const out = byPeople.filter(([, { to }]) => to.some((next) => next !== status));
    const byMachine = movesOf(status, table).filter(
      ([, { by, to }]) => by.includes('system') && to.length > 0,
    );
    const isTriedAgain =
      byMachine.length > 0 && transitionOf(status, 'redrive', table)?.by.includes('operator') === true;
    expect(out.length > 0 || isTriedAgain).toBe(true);
  });

  it('is moved by the clock: out of the state, or to the attention of the late platform', () => {
    const come = createOrderIn(status, { processVersion: version });
    const { timers, waitsFor } = stageOf(status, table);
    const isOut = ({ order }: OrderHistory) => order.status !== status || order.dueAt === undefined;
    let left = come;
    for (const _timer of timers) if (!isOut(left)) left = applyTimeout(left);
    // Silence of a party ends in a documented result. Silence of the platform approves nothing, and is visible.
    const onlyEscalates = timers.every(({ command }) => command === 'escalate');
    expect(isOut(left)).toBe(!onlyEscalates);
    expect(onlyEscalates && waitsFor !== 'platform' && waitsFor !== 'system').toBe(false);
  });
});
