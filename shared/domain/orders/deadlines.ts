import { lookUp } from '../look-up.ts';
import { pendingProof } from '../publication/proof.ts';
import { addDuration, type Duration, type Instant, latestOf } from '../time.ts';
import { type Status, stageOf, type Wait } from './lifecycle.ts';
import type { Order } from './order.ts';
import { defaultTimers, type Process, processOf } from './process.ts';
import type { Terms } from './terms.ts';

/** What the creator is left with at the least when somebody else's work used up the time before a fixed moment. */
export const minTimeLeft = 'PT24H';

/** Whom an order waits for, how long, and since when: its state's wait, or that of a check which comes before. */
export const waitOf = (
  order: Order,
  process: Process = processOf(order.terms),
): Wait & { readonly since: Instant } => {
  const { waitsFor, timers, checks } = stageOf(order.status, process.lifecycle);
  const proof = pendingProof(order);
  const check = proof && lookUp<Wait>(checks ?? {}, proof.by);
  return check ? { ...check, since: proof.since } : { waitsFor, timers, since: order.since };
};

/** The time limit that is running, and the command that the clock gives at its end; none once the order has ended. */
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
  const length = lookUp<Duration>({ ...defaultTimers, ...terms.timers }, lasts);
  if (length === undefined) throw new RangeError(`the terms have no limit ${lasts}`);
  return addDuration(from, length);
};

/**
 * When the clock acts on a wait that began at `since` and has seen `timeouts` limits run out. The limits count from
 * the beginning of the wait; when all have run out, the last is given again from now.
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

/** When the clock acts on an order that came into `status` at `since` and has seen `timeouts` limits run out there. */
export const deadlineOf = (
  terms: Terms,
  status: Status,
  since: Instant,
  timeouts: number,
  now: Instant,
  process: Process = processOf(terms),
): Instant | undefined => endOfWait(terms, stageOf(status, process.lifecycle), since, timeouts, now);

/**
 * The deadline of an order that moves into a state by somebody's command. A creator who was waiting for others
 * never finds a deadline already gone: revisions, late script approvals and late approvals leave a day at the least.
 */
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
