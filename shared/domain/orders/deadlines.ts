import { findOwn } from '../find-own.ts';
import { pendingProof } from '../publication/proof.ts';
import { addDuration, type Duration, type Instant, latestOf } from '../time.ts';
import { extendBy, lostMsOf, submitBeforeOf } from './hold.ts';
import { type Status, stageOf } from './lifecycle.ts';
import type { Order } from './order.ts';
import { defaultTimers, type Process, processOf } from './process.ts';
import type { Wait } from './stage.ts';

/** The minimum time that the creator has after waiting for others. */
export const minTimeLeft = 'PT24H';

/** The current wait of an order: that of its state, or that of a pending check. */
export const waitOf = (
  order: Order,
  process: Process = processOf(order.terms),
): Wait & { readonly since: Instant } => {
  const { waitsFor, timers, checks } = stageOf(order.status, process.lifecycle);
  const proof = pendingProof(order);
  const check = proof && findOwn<Wait>(checks ?? {}, proof.by);
  return check ? { ...check, since: proof.since } : { waitsFor, timers, since: order.since };
};

/** The running time limit and the command of the clock at its end; undefined if the order has ended. */
export const timerOf = (
  order: Order,
  process: Process = processOf(order.terms),
): { lasts: string; command: string } | undefined => {
  if (!order.dueAt) return undefined;
  const { timers } = waitOf(order, process);
  return timers[Math.min(order.timeouts, timers.length - 1)];
};

/** The terms of an order, and the times on hold, which its limits leave out. */
type Limited = Pick<Order, 'terms' | 'pastHolds'>;

const limitOf = (order: Limited, lasts: string, from: Instant): Instant => {
  const { terms } = order;
  if (lasts === 'submitBefore') return submitBeforeOf(order);
  if (lasts === 'publishWindow') return extendBy(terms.publishWindow.to, lostMsOf(order));
  const length = findOwn<Duration>({ ...defaultTimers, ...terms.timers }, lasts);
  if (length === undefined) throw new RangeError(`the terms have no limit ${lasts}`);
  return extendBy(addDuration(from, length), lostMsOf(order, from));
};

/**
 * The end of the current time limit of a wait, after `timeouts` limits have expired. Limits count from the start of the
 * wait. When all have expired, the last one repeats from now.
 */
export const endOfWait = (
  order: Limited,
  { timers }: Pick<Wait, 'timers'>,
  since: Instant,
  timeouts: number,
  now: Instant,
): Instant | undefined => {
  const timer = timers[Math.min(timeouts, timers.length - 1)];
  if (!timer) return undefined;
  return limitOf(order, timer.lasts, timeouts < timers.length ? since : now);
};

/** The deadline of an order that entered `status` at `since`, after `timeouts` expired limits. */
export const deadlineOf = (
  order: Limited,
  status: Status,
  since: Instant,
  timeouts: number,
  now: Instant,
  process: Process = processOf(order.terms),
): Instant | undefined => endOfWait(order, stageOf(status, process.lifecycle), since, timeouts, now);

/** The deadline of an order that enters a state. A creator who waited for others always has at least a day. */
export const deadlineOnArrival = (
  order: Limited,
  status: Status,
  now: Instant,
  process: Process = processOf(order.terms),
): Instant | undefined => {
  const limit = deadlineOf(order, status, now, 0, now, process);
  if (!limit || stageOf(status, process.lifecycle).waitsFor !== 'creator') return limit;
  return latestOf(limit, addDuration(now, minTimeLeft));
};
