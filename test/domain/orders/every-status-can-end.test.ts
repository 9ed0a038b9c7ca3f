import { describe, expect, it } from 'vitest';
import { type Status, stageOf, statuses, transitionOf } from '#shared/domain/orders/lifecycle.ts';
import { applyTimeout, createOrderIn, type OrderHistory } from '#test/support/order-histories.ts';

const people = ['creator', 'advertiser', 'reviewer', 'operator'];

const openStates = statuses.filter((status) => stageOf(status).timers.length > 0);

const movesOf = (status: Status) => Object.entries(stageOf(status).transitions);

/** The states that one move of any actor reaches from here. */
const successorsOf = (status: Status): readonly string[] => movesOf(status).flatMap(([, { to }]) => to);

const reachableFrom = (starts: readonly Status[]): ReadonlySet<string> => {
  const found = new Set<string>(starts);
  for (const status of found) for (const next of successorsOf(status as Status)) found.add(next);
  return found;
};

describe('the lifecycle table', () => {
  it('reaches every state from the first states of orders', () => {
    const begin = ['pending_acceptance', 'scripting', 'producing'] as const;
    expect([...reachableFrom(begin)].toSorted()).toEqual([...statuses].toSorted());
  });

  it('reaches an end from every state', () => {
    const endless = openStates.filter((status) => {
      const reached = [...reachableFrom([status])] as Status[];
      return !reached.some((end) => stageOf(end).timers.length === 0);
    });
    expect(endless).toEqual([]);
  });
});

describe.each(openStates)('an order that is %s', (status) => {
  it('can be moved by a person, or by machine work that a person has retried', () => {
    const byPeople = movesOf(status).filter(([, { by }]) => by.some((role) => people.includes(role)));
    const out = byPeople.filter(([, { to }]) => to.some((next) => next !== status));
    const byMachine = movesOf(status).filter(([, { by, to }]) => by.includes('system') && to.length > 0);
    const isTriedAgain =
      byMachine.length > 0 && transitionOf(status, 'redrive')?.by.includes('operator') === true;
    expect(out.length > 0 || isTriedAgain).toBe(true);
  });

  it('is moved by the clock: out of the state, or to the attention of the late platform', () => {
    const come = createOrderIn(status);
    const { timers, waitsFor } = stageOf(status);
    const isOut = ({ order }: OrderHistory) => order.status !== status || order.dueAt === undefined;
    let left = come;
    for (const _timer of timers) if (!isOut(left)) left = applyTimeout(left);
    // Silence of a party ends in a documented result. Silence of the platform approves nothing, and is visible.
    const onlyEscalates = timers.every(({ command }) => command === 'escalate');
    expect(isOut(left)).toBe(!onlyEscalates);
    expect(onlyEscalates && waitsFor !== 'platform' && waitsFor !== 'system').toBe(false);
  });
});
