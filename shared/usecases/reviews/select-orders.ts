import type { listOperatorQueue as route } from '../../contract/routes/reviews.ts';
import { queueStatuses } from '../../contract/schemas/reviews.ts';
import { waitOf } from '../../domain/orders/deadlines.ts';
import { escalationsOf } from '../../domain/orders/escalation.ts';
import type { Order } from '../../domain/orders/order.ts';
import { moneyStateOf } from '../../domain/orders/order-money.ts';
import { type Instant, isPast } from '../../domain/time.ts';
import { listSelectedOrders, type OrderSelection } from '../../store/orders/order-selection-store.ts';
import type { OrderRecord } from '../../store/orders/order-store.ts';
import type { Page, PageRequest } from '../../store/page.ts';
import type { Table } from '../../store/table.ts';
import type { Request } from '../use-case.ts';

export type OrderFilters = Omit<Request<typeof route>['query'], 'limit' | 'cursor'>;

/** Maximum reads for one filtered page; then the page ends with a cursor. */
const maxReads = 5;

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

/** Whether a deadline of the present wait has passed. */
const isLate = (order: Order, now: Instant): boolean =>
  (order.dueAt !== undefined && isPast(order.dueAt, now)) || escalationsOf(order).count > 0;

/** The state that a request names: by `state`, or by `status` as for a queue. */
const stateOf = ({ status, state }: OrderFilters): string | undefined =>
  state ?? (status === 'any' ? undefined : status);

/** Whether an order is in a state, or on hold. */
const isIn = ({ status, hold }: Order, state: string | undefined): boolean =>
  state === undefined || (state === 'on_hold' ? hold !== undefined : status === state);

/** Whether an order passes every filter of a request. */
export const isSelected = (query: OrderFilters, order: Order, now: Instant): boolean => {
  const { late, held, money, waitsFor, taskId, partyId, createdAfter, createdBefore, sinceBefore } = query;
  return (
    isIn(order, stateOf(query)) &&
    (late === 'any' || isLate(order, now)) &&
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

/** The list that serves a request. One filter chooses it, the most selective one first. */
export const toSelection = (query: OrderFilters): OrderSelection => {
  const { taskId, partyId, held, sort, createdAfter, createdBefore } = query;
  const isOldestFirst = sort === 'oldest';
  if (taskId !== undefined) return { taskId, isOldestFirst };
  const isHeld = (held === 'only' || stateOf(query) === 'on_hold') && partyId === undefined;
  if (isHeld && sort === undefined) return { queue: 'on_hold', isOldestFirst };
  return {
    ...(partyId !== undefined && { partyId }),
    ...(createdAfter !== undefined && { createdAfter }),
    ...(createdBefore !== undefined && { createdBefore }),
    isOldestFirst,
  };
};

/** A page of the orders that pass the filters, by a few reads. */
export const findSelected = async (
  { table }: { readonly table: Table },
  query: OrderFilters,
  { limit, after: start }: PageRequest,
  now: Instant,
  reads = maxReads,
): Promise<Page<OrderRecord>> => {
  const selection = toSelection(query);
  const found: OrderRecord[] = [];
  let after = start;
  for (let read = 0; read < reads && found.length < limit; read += 1) {
    const page: Page<OrderRecord> = await listSelectedOrders(table, selection, {
      limit: limit - found.length,
      after,
    });
    found.push(...page.items.filter(({ order }) => isSelected(query, order, now)));
    after = page.next;
    if (!after) break;
  }
  return { items: found, ...(after && { next: after }) };
};
