import * as z from 'zod';
import { trackChangeOf } from '../../domain/creators/track-record.ts';
import type { Payee } from '../../domain/ledger/accounts.ts';
import type { OrderSummary } from '../../domain/notifications/order-notifications.ts';
import { waitOf } from '../../domain/orders/deadlines.ts';
import { firstEscalationAt } from '../../domain/orders/escalation.ts';
import { type Checker, type Status, stageOf } from '../../domain/orders/lifecycle.ts';
import type { Decision, Order } from '../../domain/orders/order.ts';
import { isUnderstood, processOf } from '../../domain/orders/process.ts';
import { wakeAtOf } from '../../domain/orders/reminders.ts';
import { pendingProof } from '../../domain/publication/proof.ts';
import type { ReviewClaim } from '../../domain/reviews/review-claim.ts';
import { addDuration, type Instant } from '../../domain/time.ts';
import { hasRevision, isNew, put, returnStale, rewrite, update, type Write } from '../commit.ts';
import { toDocument } from '../document.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { deadlineShards, keys, shardOf } from '../keys.ts';
import { ratingWrites } from '../ratings/rating-store.ts';
import { reviewClaimOf } from '../reviews/review-claim-store.ts';
import { itemReader, readEach } from '../stored.ts';
import {
  getItem,
  getItems,
  type Item,
  listFullItems,
  type Page,
  type Position,
  type Table,
} from '../table.ts';
import { OrderSchema, withProofTimer } from './order-schema.ts';

/**
 * An order with what the table keeps beside it: `revision` counts every write, `taskToken` is the workflow's wait
 * for the order's next event, if the workflow has come to it yet; `lease` is the reviewer's who works on it.
 */
export type OrderRecord = {
  readonly order: Order;
  readonly revision: number;
  readonly taskToken?: string;
  /** Since when the workflow has the order parked, because no machine gets on with it. */
  readonly parkedAt?: string;
  /** Whether a sweep is still to look after its workflow. */
  readonly hasNextCheck?: true;
  /** For whom the settlement is still to be withdrawn by itself. */
  readonly withdrawsFor?: readonly Payee['role'][];
  readonly lease?: ReviewClaim;
};

const RecordSchema = z.object({
  order: OrderSchema,
  revision: z.int(),
  taskToken: z.string().optional(),
  parkedAt: z.string().optional(),
  withdrawsFor: z.array(z.enum(['creator', 'agency'])).optional(),
});

const readRecord = itemReader(RecordSchema);

export const toOrderRecord = (item: Item): OrderRecord => {
  const lease = reviewClaimOf(item);
  const { order, revision, taskToken, parkedAt, withdrawsFor } = readRecord(item);
  return {
    order: withProofTimer(order),
    revision,
    ...(taskToken !== undefined && { taskToken }),
    ...(parkedAt !== undefined && { parkedAt }),
    ...(withdrawsFor && { withdrawsFor }),
    ...(item.gsi5pk !== undefined && { hasNextCheck: true as const }),
    ...(lease && { lease }),
  };
};

export const findOrder = async (table: Table, orderId: string): Promise<OrderRecord | undefined> => {
  const item = await getItem(table, keys.order(orderId));
  return item && toOrderRecord(item);
};

export type OrderPage = {
  readonly orders: readonly Order[];
  readonly records: readonly OrderRecord[];
  /** The ids of those on the page that cannot be read: whoever decides by all orders waits for them. */
  readonly unreadable: readonly string[];
  readonly next?: Position;
};

const idOf = (pk: string): string => pk.replace('ORDER#', '');

const toOrderPage = (table: Table, { items, next }: Page): OrderPage => {
  const records = readEach(table, items, toOrderRecord);
  const orders = records.map(({ order }) => order);
  const ids = new Set(orders.map(({ id }) => keys.order(id).pk));
  const unreadable = items.flatMap(({ pk }) => (ids.has(String(pk)) ? [] : [idOf(String(pk))]));
  return { records, orders, unreadable, ...(next && { next }) };
};

export const listOrders = async (
  table: Table,
  listing: ReturnType<typeof indexes.ordersOfCreator>,
  limit: number,
  after?: Position,
): Promise<OrderPage> => toOrderPage(table, await listFullItems(table, listing, limit, after));

export const findOrders = async (table: Table, ids: readonly string[]): Promise<readonly Order[]> =>
  readEach(table, await getItems(table, ids.map(keys.order)), toOrderRecord).map(({ order }) => order);

/**
 * The place in the queues by which the platform's people are asked: those whose limit ran out first are first. What
 * waits for a machine is nobody's work until it is late.
 */
const queueSortKeyOf = (order: Order): string | undefined => {
  const { waitsFor } = waitOf(order);
  const isForStaff = waitsFor === 'platform' || (waitsFor === 'system' && order.timeouts > 0);
  const late = isForStaff ? firstEscalationAt(order) : undefined;
  return late && `${late}#${order.id}`;
};

/** Whether the platform's people are asked to do something about an order. */
export const isQueued = ({ order, parkedAt }: OrderRecord): boolean =>
  parkedAt !== undefined || queueSortKeyOf(order) !== undefined;

/** For how long an order and its workflow may disagree before it is looked at. */
export const tolerance = 'PT1M';

/**
 * When to look whether an order's workflow is lost, if nothing happens before: soon after it has moved, until the
 * workflow's next wait is registered, and then soon after the clock should have come. Of an ended order this says nothing.
 */
export const nextCheckAt = ({
  order,
  taskToken,
}: Pick<OrderRecord, 'order' | 'taskToken'>): Instant | undefined => {
  const wakeAt = wakeAtOf(order);
  if (!wakeAt) return undefined;
  return addDuration(taskToken ? wakeAt : order.last.at, tolerance);
};

const indexKeysOf = (order: Order, checkAt: Instant | undefined): Readonly<Record<string, string>> => {
  const age = `${order.createdAt}#${order.id}`;
  const queued = queueSortKeyOf(order);
  return {
    ...indexKeys(indexes.ordersOfCreator(order.creatorId), age),
    ...indexKeys(indexes.ordersOfAdvertiser(order.advertiserId), age),
    ...(order.invitation && indexKeys(indexes.invitationsOf(order.creatorId), age)),
    ...(queued && indexKeys(indexes.platformQueue(order.status), queued)),
    ...(checkAt &&
      indexKeys(indexes.ordersToCheck(shardOf(order.id, deadlineShards), checkAt), `${checkAt}#${order.id}`)),
  };
};

const orderItem = (order: Order, revision: number, checkAt = nextCheckAt({ order }), before?: Order) => ({
  ...keys.order(order.id),
  ...indexKeysOf(order, checkAt),
  revision,
  version: order.version,
  ...toDocument({ order }, before),
});

/** What the screening measured of the present deliverable of each order, by the order's id; none where it has not yet. */
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

/** What the relay needs to know to tell the workflow, carried by the event so that it reads nothing. */
export type WorkflowInput = {
  readonly orderId: string;
  readonly status: Status;
  readonly version: number;
  readonly dueAt?: string;
  /** When the clock next acts: at the reminder that comes first, or at `dueAt`. */
  readonly wakeAt?: string;
  /** Who checks what the creator has told, while that is what the order waits for. */
  readonly check?: Checker;
  /** For whom the settlement is still to be withdrawn by itself; absent where nobody chose it. */
  readonly withdrawsFor?: OrderRecord['withdrawsFor'];
};

export const toWorkflowInput = (order: Order, withdrawsFor?: OrderRecord['withdrawsFor']): WorkflowInput => {
  const check = pendingProof(order)?.by;
  return {
    orderId: order.id,
    status: order.status,
    version: order.version,
    ...(order.dueAt && { dueAt: order.dueAt, wakeAt: wakeAtOf(order) ?? order.dueAt }),
    ...(check && { check }),
    ...(withdrawsFor && { withdrawsFor }),
  };
};

/** What those who are told of an event need to know of its order. */
const toOrderInBrief = ({ id, taskId, title, creatorId, advertiserId, dueAt }: Order): OrderSummary => ({
  id,
  taskId,
  title,
  creatorId,
  advertiserId,
  ...(dueAt && { dueAt }),
});

const eventItem = (decision: Decision, taskToken?: string) => {
  const { order, event } = decision;
  const track = trackChangeOf(decision);
  return {
    ...keys.orderEvent(order.id, event.seq),
    ...(taskToken && { taskToken }),
    // What the creator's record gains by it is in the event, so that counting reads nothing.
    ...toDocument({ event, news: toWorkflowInput(order), parties: toOrderInBrief(order), track }),
  };
};

/** The order and its first event, for a transaction that also takes the slot and moves the money. */
export const newOrderWrites = (decision: Decision): readonly Write[] => [
  put(orderItem(decision.order, 1), isNew),
  put(eventItem(decision), isNew),
];

/**
 * The order after a command, and its event. The event takes over the workflow's token: whoever reads it from the
 * stream can wake the workflow, and no later event will wake the same wait again. A reviewer's lease ends with the
 * wait that it is for; `withdrawsFor` stays until it was withdrawn.
 */
export const decisionWrites = (
  before: OrderRecord,
  decision: Decision,
  withdrawsFor = before.withdrawsFor,
): readonly Write[] => {
  const isSameWait =
    decision.order.status === before.order.status &&
    pendingProof(decision.order)?.by === pendingProof(before.order)?.by;
  // A workflow that waits for an order that ends is looked after once more: the news of the end may be lost as well.
  // So is one that is still to withdraw what was settled.
  const isLookedAfter = before.taskToken !== undefined || withdrawsFor !== undefined;
  const checkAt =
    nextCheckAt(decision) ?? (isLookedAfter ? addDuration(decision.event.at, tolerance) : undefined);
  const item = {
    ...orderItem(decision.order, before.revision + 1, checkAt, before.order),
    lease: isSameWait ? before.lease : undefined,
    withdrawsFor,
    taskToken: undefined,
    parkedAt: undefined,
  };
  return [
    rewrite(item, hasRevision(before.revision)),
    put(eventItem(decision, before.taskToken), isNew),
    ...ratingWrites(decision),
  ];
};

/**
 * Lends an order to a reviewer, or takes the lease back. Counting the revision up makes a decision that was made
 * meanwhile look again, and find the lease.
 */
export const orderReviewClaimWrite = (
  { order, revision }: OrderRecord,
  lease: ReviewClaim | undefined,
): Write =>
  update(
    keys.order(order.id),
    `${lease ? 'SET #lease = :lease' : 'REMOVE #lease'} ADD revision :one`,
    {
      ...hasRevision(revision),
      names: { '#lease': 'lease' },
      values: { ...hasRevision(revision).values, ':one': 1, ...(lease && { ':lease': lease }) },
    },
    returnStale,
  );

/** Whether an order is still to be brought to an end; one in a state of a later release is, as long as something is due or held. */
export const isOpenOrder = (order: Order): boolean => {
  if (!isUnderstood(order)) return order.dueAt !== undefined || order.held > 0;
  return (
    stageOf(order.status, processOf(order.terms).lifecycle).timers.length > 0 && order.dueAt !== undefined
  );
};
