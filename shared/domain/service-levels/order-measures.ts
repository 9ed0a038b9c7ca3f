import { escalationsOf } from '../orders/escalation.ts';
import type { Decision, Order } from '../orders/order.ts';
import { type Duration, type Instant, secondsBetween, toMilliseconds } from '../time.ts';
import { countOf, type Measure } from './measure.ts';

/** "At once": how long after its acceptance an order may be settled. */
export const settlementTarget: Duration = 'PT1M';

/** What a reviewer decides within a promised time. */
const reviewStatuses: readonly Order['status'][] = ['in_review', 'appealing', 'arbitration'];

/** What one command says about the service: how late a settlement was, whether a review was in time, and the screening's result. */
export const measuresOfOrder = (before: Order, decision: Decision): readonly Measure[] => [
  ...measuresOfSettlement(before, decision),
  ...measuresOfReview(before, decision),
  ...measuresOfScreening(before, decision),
];

/** Since when the order should be settled: its acceptance, or the end of the time for it. */
const settlementDueAt = (before: Order, { event }: Decision): Instant => {
  if (event.command === 'settle') return before.since;
  return event.actor.role === 'clock' && before.dueAt ? before.dueAt : event.at;
};

const measuresOfSettlement = (before: Order, decision: Decision): readonly Measure[] => {
  const { order, event } = decision;
  if (order.status !== 'settled' || before.status === 'settled') return [];
  const { at } = event;
  const lag = secondsBetween(settlementDueAt(before, decision), at);
  const isLate = lag * 1_000 > toMilliseconds(settlementTarget);
  const { currency } = order.terms.price;
  return [
    countOf(isLate ? 'SettlementsLate' : 'SettlementsOnTime', at),
    { name: 'SettlementLagSeconds', value: lag, at },
    { name: 'SettledAmount', value: before.held - order.held, at, currency },
  ];
};

/** A review is late when its limit passes, and in time when somebody decides before. Each counts once. */
const measuresOfReview = (before: Order, { order, event }: Decision): readonly Measure[] => {
  if (!reviewStatuses.includes(before.status) || before.hold || escalationsOf(before).count > 0) return [];
  if (event.command === 'escalate') return [countOf('ReviewsLate', event.at)];
  const isDecided = order.status !== before.status && ['reviewer', 'operator'].includes(event.actor.role);
  return isDecided && event.command !== 'cancel' ? [countOf('ReviewsOnTime', event.at)] : [];
};

const measuresOfScreening = (before: Order, { event }: Decision): readonly Measure[] => {
  if (before.status !== 'screening') return [];
  if (event.command === 'pass') return [countOf('ScreeningsPassed', event.at)];
  return event.command === 'find_faults' ? [countOf('ScreeningsRejected', event.at)] : [];
};
