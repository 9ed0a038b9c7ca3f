import { pendingProof } from '../publication/proof.ts';
import { type Instant, isPast, midpointOf, subtractDuration, toEpochMs, toMilliseconds } from '../time.ts';
import { timerOf } from './deadlines.ts';
import { type Status, stageOf, transitionOf } from './lifecycle.ts';
import type { Order } from './order.ts';
import { type Process, processOf } from './process.ts';
import type { Reminders } from './terms.ts';

export const defaultReminders: Reminders = { leastWait: 'PT12H', halfway: true, before: 'PT2H' };

type Party = 'creator' | 'advertiser';

/** The party that an order waits for during a time limit; undefined if it waits for the platform. */
export const awaitedPartyOf = (
  status: Status,
  timeouts: number,
  { lifecycle }: Process,
): Party | undefined => {
  const { waitsFor, timers } = stageOf(status, lifecycle);
  const timer = timers[Math.min(timeouts, timers.length - 1)];
  const party = timer?.waitsFor ?? waitsFor;
  return party === 'creator' || party === 'advertiser' ? party : undefined;
};

const hasReminders = (order: Order, process: Process): boolean =>
  transitionOf(order.status, 'remind', process.lifecycle) !== undefined &&
  // During a check of the publication the order waits for the platform.
  !pendingProof(order) &&
  awaitedPartyOf(order.status, order.timeouts, process) !== undefined &&
  // After the reply to a dispute the order no longer waits for the creator.
  order.disputeReply === undefined;

/** The next reminder after `now` for the current deadline. Missed reminders are not repeated. */
export const nextReminder = (
  order: Order,
  now: Instant,
  process: Process = processOf(order.terms),
): Instant | undefined => {
  const { since, dueAt, terms } = order;
  if (!dueAt || order.hold || !terms.reminders || !hasReminders(order, process)) return undefined;
  const { leastWait, halfway, before: leadTime } = terms.reminders;
  const waitMs = toEpochMs(dueAt) - toEpochMs(since);
  if (waitMs < toMilliseconds(leastWait)) return undefined;
  const moments = [...(halfway ? [midpointOf(since, dueAt)] : []), subtractDuration(dueAt, leadTime)];
  return moments.filter((moment) => moment > now && moment < dueAt).sort()[0];
};

/** When the open request to cancel ends by the clock. Version 1 left it on the order. */
const requestEndOf = ({ status, cancellationRequest }: Order, { lifecycle }: Process): Instant | undefined =>
  transitionOf(status, 'lapse_cancellation', lifecycle) ? cancellationRequest?.until : undefined;

/**
 * The next time at which the clock acts on an order: to remind, to end a request, or to decide. On hold it only ends
 * the hold.
 */
export const wakeAtOf = (order: Order, process: Process = processOf(order.terms)): Instant | undefined => {
  if (order.hold || !order.dueAt) return order.hold?.until;
  // A missing time is sorted last.
  return [order.remindAt, requestEndOf(order, process), order.dueAt].sort()[0];
};

/** The due command of the clock, if any. After the deadline there are no reminders. */
export const dueClockCommand = (
  order: Order,
  now: Instant,
  process: Process = processOf(order.terms),
): string | undefined => {
  if (order.hold) return order.hold.until && isPast(order.hold.until, now) ? 'release' : undefined;
  if (!order.dueAt) return undefined;
  if (isPast(order.dueAt, now)) return timerOf(order, process)?.command;
  // A missed reminder is not repeated, so it comes before the end of a request.
  if (order.remindAt !== undefined && isPast(order.remindAt, now)) return 'remind';
  const requestEnd = requestEndOf(order, process);
  return requestEnd !== undefined && isPast(requestEnd, now) ? 'lapse_cancellation' : undefined;
};
