import type { Status } from '../../domain/orders/lifecycle.ts';
import type { Order } from '../../domain/orders/order.ts';
import { addDuration } from '../../domain/time.ts';
import { hasRevision, isEqual, returnStale, update, type Write } from '../commit.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { keys } from '../keys.ts';
import { getItem, listItems, type Table } from '../table.ts';
import { tolerance } from './order-checks.ts';
import { type OrderRecord, toOrderRecord } from './order-store.ts';
import { type StoredWait, toPassedWait, toWait } from './passed-wait.ts';

/**
 * Stores the workflow's token beside the order, unless the order has another version than the workflow waits
 * for. The new revision makes a concurrent command run again, which then finds the token. (`waitUpdate` can be passed
 * instead: see `passed-wait.ts`.)
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
  const set = {
    taskToken,
    handsTo: undefined,
    waitRevision: undefined,
    ...(checkAt && { gsi5sk: `${checkAt}#${orderId}` }),
    ...(parked ? parkedAttributesOf(orderId, parked) : { parkedAt: undefined }),
  };
  return update(keys.order(orderId), { set, add: { revision: 1 } }, isEqual('version', version), (item) => {
    if (item) onMoved(toOrderRecord(item));
    return returnStale(item);
  });
};

const noNextCheck = { gsi5pk: undefined, gsi5sk: undefined };

/** Ends the checks of an ended order, when its workflow is known to have ended. */
export const endOrderChecksWrite = ({ order, revision }: OrderRecord): Write =>
  update(keys.order(order.id), { set: noNextCheck }, hasRevision(revision));

/** Records that all automatic withdrawals were made or refused, and ends the checks. */
export const withdrawnOrderWrite = ({ order, revision }: OrderRecord): Write =>
  update(
    keys.order(order.id),
    { set: { ...noNextCheck, withdrawsFor: undefined }, add: { revision: 1 } },
    hasRevision(revision),
  );

/** Maximum events to search for the token of a lost wake-up. */
const maxEventsBack = 50;

/**
 * The token in the latest event that has one or passed its wait. A workflow waits once at a time, so only this token can
 * belong to a wait that was never resumed.
 */
export const findLastToken = async (table: Table, { id }: Order): Promise<StoredWait | undefined> => {
  const listing = { ...indexes.orderEvents(id), newestFirst: true };
  const { items } = await listItems(table, listing, maxEventsBack);
  const hasPassed = items.some(({ passedWait }) => passedWait !== undefined);
  const order = hasPassed ? await getItem(table, keys.order(id)) : undefined;
  const waits = items.map(
    (event) =>
      toWait(event) ??
      (order && event.passedWait !== undefined ? toPassedWait(order, event.passedWait) : undefined),
  );
  return waits.find((wait) => wait !== undefined);
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
