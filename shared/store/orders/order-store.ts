import * as z from 'zod';
import { trackChangeOf } from '../../domain/creators/track-record.ts';
import type { Earner } from '../../domain/ledger/accounts.ts';
import { waitOf } from '../../domain/orders/deadlines.ts';
import { stageOf } from '../../domain/orders/lifecycle.ts';
import { type Decision, Order } from '../../domain/orders/order.ts';
import { isUnderstood, processOf } from '../../domain/orders/process.ts';
import { wakeAtOf } from '../../domain/orders/reminders.ts';
import { pendingProof } from '../../domain/publication/proof.ts';
import type { ReviewClaim } from '../../domain/reviews/review-claim.ts';
import { addDuration, type Instant } from '../../domain/time.ts';
import { openCollection } from '../collection.ts';
import { hasRevision, isNew, put, rewrite, update, type Write } from '../commit.ts';
import { creatorAdditions, otherRecordWrites, trackChangeWrites } from '../creators/track-record-store.ts';
import { toDocument } from '../document.ts';
import { type IndexRange, indexes, indexKeys } from '../indexes.ts';
import { deadlineShards, keys, shardOf } from '../keys.ts';
import type { PageRequest, Position } from '../page.ts';
import { ratingWrites } from '../ratings/rating-store.ts';
import { reviewClaimOf } from '../reviews/review-claim-store.ts';
import { itemReader, readEach } from '../stored.ts';
import { getItem, getItems, type Item, listFullItems, type Table } from '../table.ts';
import { tolerance } from './order-checks.ts';
import { eventWrites } from './order-event-writes.ts';
import { queuePlaceOf } from './order-queue.ts';
import { hasRevisionOrWait, isPassed, nextWaitOf, revisionAfter } from './passed-wait.ts';

/**
 * An order with its record in the table. `revision` grows with each write. `taskToken` is the workflow's wait for
 * the next event, absent if the last command passed it (`passed-wait.ts`). `lease` is the running review claim.
 */
export type OrderRecord = {
  readonly order: Order;
  readonly revision: number;
  readonly taskToken?: string;
  /** The status to which this wait hands over by itself, if it has a usual successor. */
  readonly handsTo?: string;
  /** Since when the workflow has parked the order for an operator, because its execution failed. */
  readonly parkedAt?: string;
  /** Whether a sweep still checks its workflow. */
  readonly hasNextCheck?: true;
  /** The number of the last execution that a sweep started. */
  readonly executions?: number;
  /** The payees of a settlement whose automatic withdrawal is still open. */
  readonly withdrawsFor?: readonly Earner['role'][];
  readonly lease?: ReviewClaim;
};

const RecordSchema = z.object({
  order: Order,
  revision: z.int(),
  taskToken: z.string().optional(),
  handsTo: z.string().optional(),
  parkedAt: z.string().optional(),
  executions: z.int().optional(),
  withdrawsFor: z.array(z.enum(['creator', 'agency'])).optional(),
});

const readRecord = itemReader(RecordSchema);

export const toOrderRecord = (item: Item): OrderRecord => {
  const { order, revision, taskToken, handsTo, parkedAt, executions, withdrawsFor } = readRecord(item);
  return {
    order,
    revision,
    ...(taskToken !== undefined &&
      !isPassed(item) && { taskToken, ...(handsTo !== undefined && { handsTo }) }),
    ...(parkedAt !== undefined && { parkedAt }),
    ...(executions !== undefined && { executions }),
    ...(withdrawsFor && { withdrawsFor }),
    ...(item.gsi5pk !== undefined && { hasNextCheck: true as const }),
    ...reviewClaimOf(item),
  };
};

export const { find: findOrder } = openCollection(keys.order, toOrderRecord);

/** An order that may be a moment old, for half a unit. Only a write with a condition on its revision may follow from it. */
export const findRecentOrder = async (table: Table, id: string): Promise<OrderRecord | undefined> => {
  const item = await getItem(table, keys.order(id), false);
  return item && toOrderRecord(item);
};

export type OrderPage = {
  readonly orders: readonly Order[];
  readonly items: readonly OrderRecord[];
  /** Ids of orders on the page that cannot be read. A decision that needs all orders must wait for them. */
  readonly unreadable: readonly string[];
  readonly next?: Position;
};

const idOf = (pk: string): string => pk.replace('ORDER#', '');

/** Lists orders with their records. */
export const listOrders = async (
  table: Table,
  range: IndexRange,
  { limit, after }: PageRequest,
): Promise<OrderPage> => {
  const { items, next } = await listFullItems(table, range, limit, after);
  const records = readEach(table, items, toOrderRecord);
  const orders = records.map(({ order }) => order);
  const ids = new Set(orders.map(({ id }) => keys.order(id).pk));
  const unreadable = items.flatMap(({ pk }) => (ids.has(String(pk)) ? [] : [idOf(String(pk))]));
  return { items: records, orders, unreadable, ...(next && { next }) };
};

export const findOrders = async (table: Table, ids: readonly string[]): Promise<readonly Order[]> =>
  readEach(table, await getItems(table, ids.map(keys.order)), toOrderRecord).map(({ order }) => order);

/** Whether an order is in a staff queue. */
export const isQueuedIn = ({ order, parkedAt }: OrderRecord, queue: string): boolean =>
  queuePlaceOf(order)?.queue === queue || (parkedAt !== undefined && order.status === queue && !order.hold);

/**
 * When to check whether an order's workflow is lost: soon after the next timer while the workflow has nothing to do before
 * it. Else soon after the last change, until the workflow registers its next wait. It does not apply to ended orders.
 */
export const nextCheckAt = (
  { order, taskToken }: Pick<OrderRecord, 'order' | 'taskToken'>,
  isIdle = taskToken !== undefined,
): Instant | undefined => {
  if (!order.dueAt) return undefined;
  const wakeAt = isIdle ? wakeAtOf(order) : order.last.at;
  return wakeAt && addDuration(wakeAt, tolerance);
};

/**
 * Whether the workflow has nothing to do after a command before the next timer. The order waits for a person, and the command
 * comes from the workflow or ends its registered wait. If the event is lost, the next command has no token and is checked soon.
 */
const isIdleAfter = (before: OrderRecord, { order, event }: Decision): boolean =>
  waitOf(order).waitsFor !== 'system' && (before.taskToken !== undefined || event.actor.role === 'system');

const indexKeysOf = (order: Order, checkAt: Instant | undefined): Readonly<Record<string, string>> => {
  const age = `${order.createdAt}#${order.id}`;
  const queued = queuePlaceOf(order);
  return {
    ...indexKeys(indexes.ordersOfCreator(order.creatorId), age),
    ...indexKeys(indexes.ordersOfAdvertiser(order.advertiserId), age),
    ...(order.invitation && indexKeys(indexes.invitationsOf(order.creatorId), age)),
    ...(queued && indexKeys(indexes.platformQueue(queued.queue), queued.sortKey)),
    ...(checkAt &&
      indexKeys(indexes.ordersToCheck(shardOf(order.id, deadlineShards), checkAt), `${checkAt}#${order.id}`)),
  };
};

const orderItem = (order: Order, revision: number, checkAt: Instant | undefined, before?: Order) => ({
  ...keys.order(order.id),
  ...indexKeysOf(order, checkAt),
  revision,
  version: order.version,
  ...toDocument({ order }, before),
});

/** The measurements of each order's present deliverable, by order id; absent before screening. */
export const findMeasurements = async (
  table: Table,
  orders: readonly Order[],
): Promise<ReadonlyMap<string, readonly unknown[]>> => {
  const wanted = orders.flatMap(({ id, measuredIn }) =>
    measuredIn ? [keys.orderEvent(id, measuredIn)] : [],
  );
  if (wanted.length === 0) return new Map();
  const items = await getItems(table, wanted, false);
  return new Map(
    readEach(table, items, readMeasuring).map(({ news, event }) => [news.orderId, event.data.measurements]),
  );
};

const readMeasuring = itemReader(
  z.object({
    news: z.object({ orderId: z.string() }),
    event: z.object({ data: z.object({ measurements: z.array(z.unknown()) }) }),
  }),
);

/**
 * A new order, its first event, and its counts in the records of advertiser and agency. The same transaction takes the
 * slot, moves the money, and counts a taken order with its creator (`takenCounts`).
 */
export const newOrderWrites = (decision: Decision): readonly Write[] => [
  put(orderItem(decision.order, 1, nextCheckAt(decision)), isNew),
  ...eventWrites(decision, { isNewOrder: true }),
  ...otherRecordWrites(trackChangeOf(decision) ?? {}),
];

/** What a new order adds to its creator's item: nothing before an invitation is accepted. */
export const takenCounts = (decision: Decision): Readonly<Record<string, number>> =>
  creatorAdditions(trackChangeOf(decision) ?? { counts: [] });

/**
 * How a command ends the workflow's wait. It takes over the token that it read. If it read none, it passes a wait that is
 * stored meanwhile. The workflow's own steps run while it does not wait.
 */
const toEndOfWait = ({ revision, taskToken, handsTo }: OrderRecord, { event }: Decision) => {
  if (taskToken === undefined && event.actor.role !== 'system') {
    const passedWait = nextWaitOf(revision);
    const condition = hasRevisionOrWait(revision);
    return {
      revision: revisionAfter(passedWait),
      condition,
      attributes: { passedWait },
      context: { passedWait },
    };
  }
  return {
    revision: revision + 1,
    condition: hasRevision(revision),
    attributes: { taskToken: undefined, handsTo: undefined, waitRevision: undefined, passedWait: undefined },
    context: { ...(taskToken !== undefined && { taskToken }), ...(handsTo !== undefined && { handsTo }) },
  };
};

/**
 * The order after a command, and its event. The event takes over the workflow's token, so its reader can
 * resume the workflow and no later event resumes the same wait. The review claim ends with the wait;
 * `withdrawsFor` stays until the withdrawal.
 */
export const decisionWrites = (
  before: OrderRecord,
  decision: Decision,
  withdrawsFor = before.withdrawsFor,
): readonly Write[] => {
  const isSameWait =
    decision.order.status === before.order.status &&
    pendingProof(decision.order)?.by === pendingProof(before.order)?.by;
  // An ended order is checked while a withdrawal is open. A workflow that missed the end finds it at its next timer.
  const checkAt =
    nextCheckAt(decision, isIdleAfter(before, decision)) ??
    (withdrawsFor || decision.order.dueAt ? addDuration(decision.event.at, tolerance) : undefined);
  const track = trackChangeOf(decision);
  const { revision, condition, attributes, context } = toEndOfWait(before, decision);
  const item = {
    ...orderItem(decision.order, revision, checkAt, before.order),
    lease: isSameWait ? before.lease : undefined,
    withdrawsFor,
    parkedAt: undefined,
    ...attributes,
  };
  return [
    rewrite(item, condition),
    ...eventWrites(decision, { ...context, ...(withdrawsFor && { withdrawsFor }) }),
    ...ratingWrites(decision),
    ...(track ? trackChangeWrites(track) : []),
  ];
};

/**
 * Assigns an order to a reviewer, or releases the claim. The new revision makes a concurrent decision run
 * again, which then finds the claim.
 */
export const orderReviewClaimWrite = (
  { order, revision }: OrderRecord,
  lease: ReviewClaim | undefined,
): Write => update(keys.order(order.id), { set: { lease }, add: { revision: 1 } }, hasRevision(revision));

/** Whether an order still has to end. For an unknown status: whether something is due or held. */
export const isOpenOrder = (order: Order): boolean => {
  if (!isUnderstood(order)) return order.dueAt !== undefined || order.held > 0;
  return (
    stageOf(order.status, processOf(order.terms).lifecycle).timers.length > 0 && order.dueAt !== undefined
  );
};
