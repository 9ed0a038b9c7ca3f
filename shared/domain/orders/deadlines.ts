import { findOwn } from '../find-own.ts';
import { pendingProof } from '../publication/proof.ts';
import { addDuration, type Duration, type Instant, latestOf } from '../time.ts';
import { type Status, stageOf } from './lifecycle.ts';
import type { Order } from './order.ts';
import { defaultTimers, type Process, processOf } from './process.ts';
import type { Wait } from './stage.ts';
import type { Terms } from './terms.ts';

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

const limitOf = (terms: Terms, lasts: string, from: Instant): Instant => {
  if (lasts === 'submitBefore') return terms.submitBefore;
  if (lasts === 'publishWindow') return terms.publishWindow.to;
  const length = findOwn<Duration>({ ...defaultTimers, ...terms.timers }, lasts);
  if (length === undefined) throw new RangeError(`the terms have no limit ${lasts}`);
  return addDuration(from, length);
};

/**
 * The end of the current time limit of a wait, after `timeouts` limits have expired. Limits count from the start of the
 * wait. When all have expired, the last one repeats from now.
 */
export const endOfWait = (
  terms: Terms,
  { timers }: Pick<Wait, 'timers'>,
  since: Instant,
  timeouts: number,
  now: Instant,
): Instant | undefined => {
  const timer = timers[Math.min(timeouts, timers.length - 1)];
  if (!timer) return undefined;
  return limitOf(terms, timer.lasts, timeouts < timers.length ? since : now);
};

/** The deadline of an order that entered `status` at `since`, after `timeouts` expired limits. */
export const deadlineOf = (
  terms: Terms,
  status: Status,
  since: Instant,
  timeouts: number,
  now: Instant,
  process: Process = processOf(terms),
): Instant | undefined => endOfWait(terms, stageOf(status, process.lifecycle), since, timeouts, now);

/** The deadline of an order that enters a state. A creator who waited for others always has at least a day. */
export const deadlineOnArrival = (
  terms: Terms,
  status: Status,
  now: Instant,
  process: Process = processOf(terms),
): Instant | undefined => {
  const limit = deadlineOf(terms, status, now, 0, now, process);
  if (!limit || stageOf(status, process.lifecycle).waitsFor !== 'creator') return limit;
  return latestOf(limit, addDuration(now, minTimeLeft));
};
