import type { Status } from '../../domain/orders/lifecycle.ts';
import type { Order } from '../../domain/orders/order.ts';
import { addDuration, type Instant } from '../../domain/time.ts';
import { hasRevision, returnStale, update, type Write } from '../commit.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { keys } from '../keys.ts';
import { listItems, type Table } from '../table.ts';
import { type OrderRecord, tolerance, toOrderRecord } from './order-store.ts';

/**
 * Stores the workflow's token beside the order, unless the order has another version than the workflow waits
 * for. The new revision makes a concurrent command run again, which then finds the token.
 */
export const waitWrite = (
  orderId: string,
  version: number,
  taskToken: string,
  onMoved: (record: OrderRecord) => void,
  wakeAt?: string,
  parked?: Parked,
): Write => {
  const checkAt = wakeAt && addDuration(wakeAt, tolerance);
  const attributes = {
    ...(checkAt && { gsi5sk: `${checkAt}#${orderId}` }),
    ...(parked && parkedAttributesOf(orderId, parked)),
  } as Readonly<Record<string, string>>;
  const names = Object.keys(attributes);
  const set = ['taskToken = :token', ...names.map((name) => `${name} = :${name}`)].join(', ');
  return update(
    keys.order(orderId),
    `SET ${set}${parked ? '' : ' REMOVE parkedAt'} ADD revision :one`,
    {
      expression: 'version = :version',
      values: {
        ':token': taskToken,
        ':one': 1,
        ':version': version,
        ...Object.fromEntries(names.map((name) => [`:${name}`, attributes[name]])),
      },
    },
    (item) => {
      if (item) onMoved(toOrderRecord(item));
      return returnStale(item);
    },
  );
};

/** Postpones the next check of an order whose workflow is slow. The next event sets another time. */
export const nextOrderCheckWrite = ({ order, revision }: OrderRecord, at: Instant): Write =>
  update(
    keys.order(order.id),
    'SET gsi5sk = :place',
    {
      ...hasRevision(revision),
      values: { ...hasRevision(revision).values, ':place': `${at}#${order.id}` },
    },
    returnStale,
  );

/** Ends the checks of an ended order, when its workflow is known to have ended. */
export const endOrderChecksWrite = ({ order, revision }: OrderRecord): Write =>
  update(keys.order(order.id), 'REMOVE gsi5pk, gsi5sk', hasRevision(revision), returnStale);

/** Records that all automatic withdrawals were made or refused, and ends the checks. */
export const withdrawnOrderWrite = ({ order, revision }: OrderRecord): Write =>
  update(
    keys.order(order.id),
    'REMOVE withdrawsFor, gsi5pk, gsi5sk ADD revision :one',
    { ...hasRevision(revision), values: { ...hasRevision(revision).values, ':one': 1 } },
    returnStale,
  );

/** Maximum events to search for the token of a lost wake-up. */
const maxEventsBack = 50;

/**
 * The token in the latest event that has one. A workflow waits once at a time, so only this token can belong
 * to a wait that was never resumed.
 */
export const findLastToken = async (table: Table, { id }: Order): Promise<string | undefined> => {
  const listing = { ...indexes.orderEvents(id), newestFirst: true };
  const { items } = await listItems(table, listing, maxEventsBack);
  const token = items.find(({ taskToken }) => taskToken !== undefined)?.taskToken;
  return token === undefined ? undefined : String(token);
};

/** Since when an order is parked, and in which status. */
export type Parked = { readonly at: string; readonly status: string | undefined };

/** The states in which a machine acts. */
const machineStatuses: ReadonlySet<string> = new Set([
  'screening',
  'approved',
  'accepted',
] satisfies Status[]);

/** A step of a machine is in no queue before it is late. Parked, the order goes into the operators' queue. */
const parkedAttributesOf = (orderId: string, { at, status }: Parked): Readonly<Record<string, string>> => ({
  parkedAt: at,
  ...(status !== undefined &&
    machineStatuses.has(status) &&
    indexKeys(indexes.platformQueue(status), `${at}#${orderId}`)),
});
