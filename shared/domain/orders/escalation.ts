import type { Instant } from '../time.ts';
import { endOfWait, waitOf } from './deadlines.ts';
import type { Order } from './order.ts';
import { type Process, processOf } from './process.ts';

/** How often the platform has let its own limit run out in the order's present wait, and when it first did. */
export type Escalations = { readonly count: number; readonly since?: Instant };

/**
 * When the platform's own limit in the order's present wait first runs out, or has; nothing where the order waits for
 * somebody else. It stays the same during the wait.
 */
export const firstEscalationAt = (
  order: Order,
  process: Process = processOf(order.terms),
): Instant | undefined => {
  const { timers, since } = waitOf(order, process);
  const place = timers.findIndex(({ command }) => command === 'escalate');
  return place < 0 || !order.dueAt ? undefined : endOfWait(order.terms, { timers }, since, place, since);
};

/** The escalations of an order in its present wait. */
export const escalationsOf = (order: Order, process: Process = processOf(order.terms)): Escalations => {
  const { timers } = waitOf(order, process);
  const last = timers.length - 1;
  const expiredTimers = Array.from({ length: order.timeouts }, (_, at) => timers[Math.min(at, last)]);
  const count = expiredTimers.filter((timer) => timer?.command === 'escalate').length;
  const since = count > 0 ? firstEscalationAt(order, process) : undefined;
  return { count, ...(since && { since }) };
};
