import type { Instant } from '../time.ts';
import { deadlineOf } from './deadlines.ts';
import { stageOf } from './lifecycle.ts';
import type { Order } from './order.ts';
import { type Process, processOf } from './process.ts';

/** How often the platform has let its own limit run out in the order's present state, and when it first did. */
export type Escalations = { readonly count: number; readonly since?: Instant };

/** The place of the state's first limit that only escalates. */
const firstEscalation = ({ status }: Order, { lifecycle }: Process): number =>
  stageOf(status, lifecycle).timers.findIndex(({ command }) => command === 'escalate');

/**
 * When the platform's own limit in the order's present state first runs out, or has; nothing in states that wait for
 * somebody else. It stays the same while the order is in the state.
 */
export const escalatesAt = (order: Order, process: Process = processOf(order.terms)): Instant | undefined => {
  const place = firstEscalation(order, process);
  const { terms, status, since } = order;
  return place < 0 || !order.dueAt ? undefined : deadlineOf(terms, status, since, place, since, process);
};

/** The escalations of an order in its present state. */
export const escalationsOf = (order: Order, process: Process = processOf(order.terms)): Escalations => {
  const { timers } = stageOf(order.status, process.lifecycle);
  const last = timers.length - 1;
  const ranOut = Array.from({ length: order.timeouts }, (_, at) => timers[Math.min(at, last)]);
  const count = ranOut.filter((timer) => timer?.command === 'escalate').length;
  const since = count > 0 ? escalatesAt(order, process) : undefined;
  return { count, ...(since && { since }) };
};
