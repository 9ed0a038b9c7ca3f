import { refuse } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { allOf, exists, isMissing, update, type Write } from '../commit.ts';
import { type IndexRange, indexes, indexKeys } from '../indexes.ts';
import { type Key, keys } from '../keys.ts';
import type { Page, PageRequest } from '../page.ts';
import { readEach } from '../stored.ts';
import { getItems, type Item, listFullItems, listItems, type Table } from '../table.ts';
import { type OrderRecord, toOrderRecord } from './order-store.ts';

/** A selection of orders: all, those of a party, those of a task, or those in a staff queue. */
export type OrderSelection = {
  readonly partyId?: string;
  readonly taskId?: string;
  /** A staff queue. It is in the order of its limits. */
  readonly queue?: string;
  /** Only orders of the queue that were late by then. */
  readonly lateBefore?: Instant;
  readonly createdAfter?: Instant;
  readonly createdBefore?: Instant;
  readonly isOldestFirst: boolean;
};

type Selected = {
  readonly range: IndexRange;
  /** The key of the order that an item of the list names, if the item is not the order. */
  readonly toKey?: (item: Item) => Key;
};

/** The list that serves a selection. Claims are by creator, queues by limit, and all others by age. */
const selectedBy = ({
  partyId,
  taskId,
  queue,
  lateBefore,
  createdAfter = '',
  createdBefore,
  isOldestFirst,
}: OrderSelection): Selected => {
  if (taskId !== undefined) return { range: indexes.claims(taskId), toKey: toClaimedKey };
  const to = createdBefore ?? '~';
  const order = { newestFirst: !isOldestFirst };
  if (partyId !== undefined) {
    const own = partyId.startsWith('crt_')
      ? indexes.ordersOfCreator(partyId)
      : indexes.ordersOfAdvertiser(partyId);
    return { range: { ...own, ...order, between: [createdAfter, `${to}~`] } };
  }
  if (queue !== undefined) return { range: indexes.platformQueue(queue, lateBefore) };
  return { range: { ...indexes.allOrders(createdAfter, to), ...order }, toKey: toOrderKey };
};

/** A page of a selection. */
export const listSelectedOrders = async (
  table: Table,
  selection: OrderSelection,
  { limit, after }: PageRequest,
): Promise<Page<OrderRecord>> => {
  const { range, toKey } = selectedBy(selection);
  const page = await (toKey ? listItems : listFullItems)(table, range, limit, after);
  const items = toKey ? await getItems(table, page.items.map(toKey)) : page.items;
  return { items: readEach(table, items, toOrderRecord), ...(page.next && { next: page.next }) };
};

/** Keys of the orders of a selection, by one query of an index. `isMore`: there are more than the limit. */
export const listSelectedKeys = async (
  table: Table,
  selection: OrderSelection,
  limit: number,
): Promise<{ readonly keys: readonly Key[]; readonly isMore: boolean }> => {
  const { range, toKey = toOwnKey } = selectedBy(selection);
  const { items, next } = await listItems(table, range, limit);
  return { keys: items.map(toKey), isMore: next !== undefined };
};

/** The orders of keys, in batches that are read at once. Their present state may be a second old. */
export const readSelectedOrders = async (
  table: Table,
  wanted: readonly Key[],
): Promise<readonly OrderRecord[]> => {
  const batches = Array.from({ length: Math.ceil(wanted.length / keysPerBatch) }, (_, at) =>
    wanted.slice(at * keysPerBatch, (at + 1) * keysPerBatch),
  );
  const items = await Promise.all(batches.map((batch) => getItems(table, batch, false)));
  return readEach(table, items.flat(), toOrderRecord);
};

const keysPerBatch = 100;

const toOwnKey = ({ pk, sk }: Item): Key => ({ pk: String(pk), sk: String(sk) });

/** The key of the order of an event. */
const toOrderKey = ({ pk }: Item): Key => ({ pk: String(pk), sk: 'ORDER' });

const toClaimedKey = ({ orderId }: Item): Key => keys.order(String(orderId));

const listedRefusal = refuse('conflict', 'The order is listed already.');

/** Adds an order of a release before 0.3.0 to the list of all orders. */
export const oldOrderListingWrite = (id: string, createdAt: Instant): Write =>
  update(
    keys.orderEvent(id, 1),
    { set: indexKeys(indexes.allOrders(), `${createdAt}#${id}`) },
    allOf(exists, isMissing('gsi1pk')),
    () => listedRefusal,
  );
