import { stageOf, transitionOf } from '#shared/domain/orders/lifecycle.ts';
import type { Order, OrderEvent } from '#shared/domain/orders/order.ts';
import { processOf } from '#shared/domain/orders/process.ts';
import { readContent } from '../item-content.ts';
import { equal, type Item } from '../table/values.ts';
import type { Change } from '../table/writes.ts';
import type { Report } from './ledger.ts';
import { findBrokenPromises } from './promises.ts';

type StoredOrder = {
  readonly order: Order;
  readonly revision: number;
  /** The revision that the last command left to a wait. */
  readonly passedWait: unknown;
};

const readStoredOrder = (item: Item): StoredOrder => {
  const { order, revision } = readContent(item);
  if (!order) throw new Error(`${String(item.pk)} holds no order`);
  return { order, revision, passedWait: item.passedWait };
};

/** Whether nothing more can happen to an order: its money is paid out and no clock runs. */
export const hasEnded = (order: Order): boolean => order.dueAt === undefined;

/** Whether the process calls a state an end, for any order. */
const isEndState = (order: Order): boolean =>
  stageOf(order.status, processOf(order.terms).lifecycle).timers.length === 0;

const findEventFault = (before: Order, after: Order, event: OrderEvent): string | undefined => {
  const { lifecycle } = processOf(after.terms);
  const move = transitionOf(before.status, event.command, lifecycle);
  const step = `${event.command} by the ${event.actor.role} from ${before.status} to ${after.status}`;
  if (event.seq !== before.version + 1) return `event ${event.seq} came after version ${before.version}`;
  if (event.from !== before.status || event.to !== after.status) return `the event does not say ${step}`;
  if (!move?.by.includes(event.actor.role)) return `the process knows no ${step}`;
  if (before.hold && event.command !== 'hold' && event.command !== 'release')
    return `it is on hold, at ${step}`;
  const isSameStatus = after.status === before.status;
  return (move.to.length === 0 ? isSameStatus : move.to.includes(after.status))
    ? undefined
    : `the process leads no ${step}`;
};

/** The event of the platform that must follow when an order enters its state, and no other. */
const findFollowUpFault = (before: Order, after: Order, event?: OrderEvent): string | undefined => {
  const { onEntry } = stageOf(after.status, processOf(after.terms).lifecycle);
  const expected = after.status === before.status ? undefined : onEntry;
  if (event?.command !== expected) return `${event?.command} follows ${after.status} instead of ${expected}`;
  if (!event) return undefined;
  const { seq, actor, from, to } = event;
  const isRight = seq === after.version && actor.role === 'system' && from === to && to === after.status;
  return isRight ? undefined : `${event.command} does not follow ${after.status}`;
};

const faultsOfState = (order: Order): readonly string[] => [
  ...(hasEnded(order) && order.held !== 0 ? [`it has ended ${order.status} and holds ${order.held}`] : []),
  ...(order.held === 0 && !hasEnded(order) ? [`it is ${order.status}, holds nothing, and a clock runs`] : []),
  ...(isEndState(order) && !hasEnded(order) ? [`it is ${order.status}, an end, and a clock runs`] : []),
  ...(order.held < 0 ? [`it holds ${order.held}`] : []),
];

/** Each write makes the next revision. A command that read no wait leaves one to the wait that may come. */
const isNextRevision = (before: StoredOrder, after: StoredOrder): boolean => {
  const next = before.revision + 1;
  return after.revision === next || (after.revision === next + 1 && after.passedWait === next);
};

const faultsOfChange = (
  before: StoredOrder,
  after: StoredOrder,
  events: readonly OrderEvent[],
): readonly string[] => {
  const steps = after.order.version - before.order.version;
  if (!isNextRevision(before, after)) {
    return [`its revision goes from ${before.revision} to ${after.revision}`];
  }
  const [event, followUp, ...others] = events;
  if (steps !== events.length || others.length > 0)
    return [`${steps} versions came with ${events.length === 0 ? 'no event' : `${events.length} events`}`];
  if (!event) return [];
  const reopened = hasEnded(before.order) && !hasEnded(after.order);
  const faults = [
    findEventFault(before.order, after.order, event),
    findFollowUpFault(before.order, after.order, followUp),
  ];
  return [
    ...(reopened ? [`${event.command} reopens it`] : []),
    ...faults.filter((one) => one !== undefined),
    ...findBrokenPromises({ before: before.order, after: after.order, event }),
  ];
};

/** The new events of an order, in their order. */
const eventsOf = (id: string, changes: readonly Change[]): readonly OrderEvent[] =>
  changes
    .filter(({ key }) => key.pk === `ORDER#${id}` && key.sk.startsWith('EVENT#'))
    .flatMap(({ after }) => (after && readContent(after).event) ?? [])
    .toSorted((one, other) => one.seq - other.seq);

/** What the sweeps write: the place of the next check, the delay by failures, and the number of executions. */
const ofSweeps = { gsi5pk: '', gsi5sk: '', delay: '', executions: 0 };

/**
 * Whether only sweeps have written to an order: that its next check was postponed or was the last, or that its
 * execution was started again. It decides nothing about the order.
 */
const isWrittenBySweeps = (before: Item | undefined, after: Item): boolean =>
  before !== undefined &&
  before.document === after.document &&
  equal({ ...before, ...ofSweeps }, { ...after, ...ofSweeps });

const findOrderFaults = ({ key, before, after }: Change, changes: readonly Change[]): readonly string[] => {
  if (!after) return [`${key.pk} was deleted`];
  if (isWrittenBySweeps(before, after)) return [];
  const stored = readStoredOrder(after);
  const { order } = stored;
  const events = eventsOf(order.id, changes);
  const begun = events[0]?.seq === 1 && order.version === 1 ? [] : ['it began without its first event'];
  const faults = before ? faultsOfChange(readStoredOrder(before), stored, events) : begun;
  return [...faults, ...faultsOfState(order)].map((fault) => `${order.id}: ${fault}`);
};

/** Compares the changes of orders and their events in one transaction with the process of each order. */
export const checkOrders = (changes: readonly Change[], report: Report): void => {
  for (const change of changes) {
    const { pk, sk } = change.key;
    const isEvent = pk.startsWith('ORDER#') && sk.startsWith('EVENT#');
    if (isEvent && change.before) report(`${pk} ${sk} was rewritten`);
    const faults = sk === 'ORDER' ? findOrderFaults(change, changes) : [];
    for (const fault of faults) report(fault);
  }
};
