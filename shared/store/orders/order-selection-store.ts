import { refuse } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { allOf, exists, isMissing, update, type Write } from '../commit.ts';
import { type IndexRange, indexes, indexKeys } from '../indexes.ts';
import { type Key, keys, shards } from '../keys.ts';
import type { Page, PageRequest } from '../page.ts';
import { selectFromLists } from '../select-from-lists.ts';
import { readEach } from '../stored.ts';
import { getItems, type Item, listItems, type Table } from '../table.ts';
import { type OrderRecord, toOrderRecord } from './order-store.ts';

/** A selection of orders: all, those of a party, those of a task, those in staff queues, or late ones. */
export type OrderSelection = {
  readonly partyId?: string;
  readonly taskId?: string;
  /** Staff queues. They are in the order of their limits. */
  readonly queues?: readonly string[];
  /** Only orders of the queues that were late by then. */
  readonly lateBefore?: Instant;
  /** Also the orders whose timer should have fired by then. */
  readonly checkBefore?: Instant;
  readonly createdAfter?: Instant;
  readonly createdBefore?: Instant;
  readonly isOldestFirst: boolean;
};

type Selected = {
  readonly ranges: readonly IndexRange[];
  /** The key of the order that an item of the list names, if the item is not the order. */
  readonly toKey?: (item: Item) => Key;
};

/** The lists that serve a selection. Claims are by creator, queues by limit, and all others by age. */
const selectedBy = (selection: OrderSelection): Selected => {
  const { partyId, taskId, queues, lateBefore, checkBefore } = selection;
  const { createdAfter = '', createdBefore: to = '~', isOldestFirst } = selection;
  if (taskId !== undefined) return { ranges: [indexes.claims(taskId)], toKey: toClaimedKey };
  const order = { newestFirst: !isOldestFirst };
  if (partyId !== undefined) {
    const own = partyId.startsWith('crt_')
      ? indexes.ordersOfCreator(partyId)
      : indexes.ordersOfAdvertiser(partyId);
    return { ranges: [{ ...own, ...order, between: [createdAfter, `${to}~`] }] };
  }
  if (queues !== undefined) {
    const checks = checkBefore ? shards.map((shard) => indexes.ordersToCheck(shard, checkBefore)) : [];
    return { ranges: [...queues.map((queue) => indexes.platformQueue(queue, lateBefore)), ...checks] };
  }
  return { ranges: [{ ...indexes.allOrders(createdAfter, to), ...order }], toKey: toOrderKey };
};

/** An order as it is read, with its place in a staff queue. */
const readPlaced = (item: Item): OrderRecord & { readonly queuedAs: unknown } => ({
  ...toOrderRecord(item),
  queuedAs: item.gsi4sk,
});

/** Rounds of reads for one page: at first a page, then a hundred orders each. */
const maxRounds = 3;

/** A page of the orders of a selection that pass a filter. A few rounds of reads bound it. */
export const selectOrders = async (
  table: Table,
  selection: OrderSelection,
  page: PageRequest,
  isSelected: (record: OrderRecord) => boolean,
): Promise<Page<OrderRecord>> => {
  const { ranges, toKey } = selectedBy(selection);
  const { lateBefore } = selection;
  // An order of a queue can be among those to check, too. The queue has it.
  const isPlace = (queuedAs: unknown, sortKey: string): boolean =>
    ranges.length === 1 ||
    queuedAs === sortKey ||
    typeof queuedAs !== 'string' ||
    (lateBefore !== undefined && queuedAs > lateBefore);
  const read = {
    read: readPlaced,
    isSelected: ({ queuedAs, ...record }: ReturnType<typeof readPlaced>, sortKey: string) =>
      isPlace(queuedAs, sortKey) && isSelected(record),
    ...(toKey && { toKey }),
    maxRounds,
  };
  const { items, next } = await selectFromLists(table, ranges, page, read);
  return { items: items.map(({ queuedAs: _place, ...record }) => record), ...(next && { next }) };
};

/** Keys of the orders of a selection, by one query of each list. `isMore`: there are more than the limit. */
export const listSelectedKeys = async (
  table: Table,
  selection: OrderSelection,
  limit: number,
): Promise<{ readonly keys: readonly Key[]; readonly isMore: boolean }> => {
  const { ranges, toKey = toOwnKey } = selectedBy(selection);
  const pages = await Promise.all(ranges.map((range) => listItems(table, range, limit)));
  const found = new Map(pages.flatMap(({ items }) => items.map(toKey)).map((key) => [key.pk, key]));
  return {
    keys: [...found.values()].slice(0, limit),
    isMore: found.size > limit || pages.some(({ next }) => next !== undefined),
  };
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
