import type { listOperatorQueue as route } from '../../contract/routes/reviews.ts';
import { queueStatuses } from '../../contract/schemas/reviews.ts';
import { waitOf } from '../../domain/orders/deadlines.ts';
import { escalationsOf } from '../../domain/orders/escalation.ts';
import type { Order } from '../../domain/orders/order.ts';
import { moneyStateOf } from '../../domain/orders/order-money.ts';
import { addDuration, type Instant, isPast } from '../../domain/time.ts';
import { type OrderSelection, selectOrders } from '../../store/orders/order-selection-store.ts';
import type { OrderRecord } from '../../store/orders/order-store.ts';
import type { Page, PageRequest } from '../../store/page.ts';
import type { Table } from '../../store/table.ts';
import type { Request } from '../use-case.ts';

export type OrderFilters = Omit<Request<typeof route>['query'], 'limit' | 'cursor'>;

/** A sweep postpones what it cannot repair by at most an hour. */
const maxPostponement = 'PT1H';

/** Whether a request asks for a queue, as in releases before 0.3.0, and not for all orders. */
export const isForQueue = ({ status, held, ...filters }: OrderFilters): boolean => {
  const { state, money, waitsFor, partyId, taskId, createdAfter, createdBefore, sinceBefore, sort } = filters;
  const others = [state, money, waitsFor, partyId, taskId, createdAfter, createdBefore, sinceBefore, sort];
  return (
    queueStatuses.some((queue) => queue === status) &&
    held === 'any' &&
    others.every((filter) => filter === undefined)
  );
};

/** Whether a deadline of the present wait has passed, or a step was given up. */
const isLate = ({ order, parkedAt }: OrderRecord, now: Instant): boolean =>
  (order.dueAt !== undefined && isPast(order.dueAt, now)) ||
  escalationsOf(order).count > 0 ||
  parkedAt !== undefined;

/** The state that a request names: by `state`, or by `status` as for a queue. */
const stateOf = ({ status, state }: OrderFilters): string | undefined =>
  state ?? (status === 'any' ? undefined : status);

/** Whether an order is in a state, or on hold. */
const isIn = ({ status, hold }: Order, state: string | undefined): boolean =>
  state === undefined || (state === 'on_hold' ? hold !== undefined : status === state);

/** Whether an order passes every filter of a request. */
export const isSelected = (query: OrderFilters, record: OrderRecord, now: Instant): boolean => {
  const { order } = record;
  const { late, held, money, waitsFor, taskId, partyId, createdAfter, createdBefore, sinceBefore } = query;
  return (
    isIn(order, stateOf(query)) &&
    (late === 'any' || isLate(record, now)) &&
    (held === 'any' || order.hold !== undefined) &&
    (money === undefined || moneyStateOf(order) === money) &&
    (waitsFor === undefined || waitOf(order).waitsFor === waitsFor) &&
    (taskId === undefined || order.taskId === taskId) &&
    (partyId === undefined || order.creatorId === partyId || order.advertiserId === partyId) &&
    (createdAfter === undefined || order.createdAt >= createdAfter) &&
    (createdBefore === undefined || order.createdAt <= createdBefore) &&
    (sinceBefore === undefined || order.since <= sinceBefore)
  );
};

/**
 * Late orders are in a staff queue, or their timer should have fired. Of a state that has no queue, only their timers say so.
 */
const toLateSelection = (state: string | undefined, now: Instant): OrderSelection => ({
  queues: queueStatuses.filter((queue) => state === undefined || queue === state),
  lateBefore: now,
  checkBefore: addDuration(now, maxPostponement),
  isOldestFirst: true,
});

/** The list that serves a request. One filter chooses it, the most selective one first. */
export const toSelection = (query: OrderFilters, now: Instant): OrderSelection => {
  const { status, late, taskId, partyId, held, sort, createdAfter, createdBefore } = query;
  const isOldestFirst = sort === 'oldest';
  if (isForQueue(query))
    return { queues: [status], ...(late === 'only' && { lateBefore: now }), isOldestFirst };
  if (taskId !== undefined) return { taskId, isOldestFirst };
  if (partyId === undefined && sort === undefined) {
    if (held === 'only' || stateOf(query) === 'on_hold') return { queues: ['on_hold'], isOldestFirst };
    if (late === 'only') return toLateSelection(stateOf(query), now);
  }
  return {
    ...(partyId !== undefined && { partyId }),
    ...(createdAfter !== undefined && { createdAfter }),
    ...(createdBefore !== undefined && { createdBefore }),
    isOldestFirst,
  };
};

/** A page of the orders that pass the filters, by a few reads. */
export const findSelected = (
  { table }: { readonly table: Table },
  query: OrderFilters,
  page: PageRequest,
  now: Instant,
): Promise<Page<OrderRecord>> =>
  selectOrders(table, toSelection(query, now), page, (record) => isSelected(query, record, now));
