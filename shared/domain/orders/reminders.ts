import { pendingProof } from '../publication/proof.ts';
import { type Instant, isPast, midpointOf, subtractDuration, toEpochMs, toMilliseconds } from '../time.ts';
import { timerOf } from './deadlines.ts';
import { type Status, stageOf, transitionOf } from './lifecycle.ts';
import type { Order } from './order.ts';
import { type Process, processOf } from './process.ts';
import type { Reminders } from './terms.ts';

export const defaultReminders: Reminders = { leastWait: 'PT12H', halfway: true, before: 'PT2H' };

type Party = 'creator' | 'advertiser';

/** The party that an order waits for in a state while its limit of that place runs; none when it waits for the platform. */
export const awaitedPartyOf = (
  status: Status,
  timeouts: number,
  { lifecycle }: Process,
): Party | undefined => {
  const { waitsFor, timers } = stageOf(status, lifecycle);
  const timer = timers[Math.min(timeouts, timers.length - 1)];
  const whom = timer?.waitsFor ?? waitsFor;
  return whom === 'creator' || whom === 'advertiser' ? whom : undefined;
};

const hasReminders = (order: Order, process: Process): boolean =>
  transitionOf(order.status, 'remind', process.lifecycle) !== undefined &&
  // While a publication is checked, it is the platform that is waited for.
  !pendingProof(order) &&
  awaitedPartyOf(order.status, order.timeouts, process) !== undefined &&
  // Whoever has replied to a dispute is waited for no longer.
  !(order.status === 'disputed' && order.disputeReply !== undefined);

/**
 * The next reminder of an order's present deadline that is still to come at `now`. What has gone by is not made up for:
 * of a deadline that moved, only the reminders that lie ahead are given.
 */
export const nextReminder = (
  order: Order,
  now: Instant,
  process: Process = processOf(order.terms),
): Instant | undefined => {
  const { since, dueAt, terms } = order;
  if (!dueAt || !terms.reminders || !hasReminders(order, process)) return undefined;
  const { leastWait, halfway, before: leadTime } = terms.reminders;
  const waitMs = toEpochMs(dueAt) - toEpochMs(since);
  if (waitMs < toMilliseconds(leastWait)) return undefined;
  const moments = [...(halfway ? [midpointOf(since, dueAt)] : []), subtractDuration(dueAt, leadTime)];
  return moments.filter((moment) => moment > now && moment < dueAt).sort()[0];
};

/** When the clock next acts on an order: to remind, or to decide. */
export const wakeAtOf = ({ remindAt, dueAt }: Order): Instant | undefined => remindAt ?? dueAt;

/** The command that the clock owes an order at this moment, if any; once the deadline is over nobody is reminded of it. */
export const dueClockCommand = (
  order: Order,
  now: Instant,
  process: Process = processOf(order.terms),
): string | undefined => {
  if (!order.dueAt) return undefined;
  if (isPast(order.dueAt, now)) return timerOf(order, process)?.command;
  return order.remindAt !== undefined && isPast(order.remindAt, now) ? 'remind' : undefined;
};
