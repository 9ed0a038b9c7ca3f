import type { Instant } from '../time.ts';
import { endOfWait, waitOf } from './deadlines.ts';
import type { Order } from './order.ts';
import { type Process, processOf } from './process.ts';

/** The missed deadlines of the platform in the current wait: their number, and the first one. */
export type Escalations = { readonly count: number; readonly since?: Instant };

/** The first deadline of the platform in the current wait; undefined if the order waits for a party. */
export const firstEscalationAt = (
  order: Order,
  process: Process = processOf(order.terms),
): Instant | undefined => {
  const { timers, since } = waitOf(order, process);
  const place = timers.findIndex(({ command }) => command === 'escalate');
  return place < 0 ? undefined : endOfWait(order, { timers }, since, place, since);
};

/** The escalations of an order in its current wait. */
export const escalationsOf = (order: Order, process: Process = processOf(order.terms)): Escalations => {
  const { timers } = waitOf(order, process);
  const last = timers.length - 1;
  const expiredTimers = Array.from({ length: order.timeouts }, (_, at) => timers[Math.min(at, last)]);
  const count = expiredTimers.filter((timer) => timer?.command === 'escalate').length;
  const since = count > 0 ? firstEscalationAt(order, process) : undefined;
  return { count, ...(since && { since }) };
};
