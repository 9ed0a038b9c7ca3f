import { refuse } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { allOf, exists, isMissing, update, type Write } from '../commit.ts';
import { type IndexRange, indexes, indexKeys } from '../indexes.ts';
import { type Key, keys } from '../keys.ts';
import type { Page, PageRequest } from '../page.ts';
import { readEach } from '../stored.ts';
import { getItems, type Item, listFullItems, listItems, type Table } from '../table.ts';
import { type OrderRecord, toOrderRecord } from './order-store.ts';

/** A selection of orders: all, or those of a party. */
export type OrderSelection = {
  readonly partyId?: string;
  readonly createdAfter?: Instant;
  readonly createdBefore?: Instant;
  readonly isOldestFirst: boolean;
};

const rangeOf = ({
  partyId,
  createdAfter = '',
  createdBefore,
  isOldestFirst,
}: OrderSelection): IndexRange => {
  const to = createdBefore ?? '~';
  const order = { newestFirst: !isOldestFirst };
  if (partyId === undefined) return { ...indexes.allOrders(createdAfter, to), ...order };
  const own = partyId.startsWith('crt_')
    ? indexes.ordersOfCreator(partyId)
    : indexes.ordersOfAdvertiser(partyId);
  return { ...own, ...order, between: [createdAfter, `${to}~`] };
};

/** A page of a selection, by age. */
export const listSelectedOrders = async (
  table: Table,
  selection: OrderSelection,
  { limit, after }: PageRequest,
): Promise<Page<OrderRecord>> => {
  const range = rangeOf(selection);
  const { partyId } = selection;
  if (partyId === undefined) {
    const { items, next } = await listItems(table, range, limit, after);
    const found = await getItems(table, items.map(toOrderKey));
    return { items: readEach(table, found, toOrderRecord), ...(next && { next }) };
  }
  const { items, next } = await listFullItems(table, range, limit, after);
  return { items: readEach(table, items, toOrderRecord), ...(next && { next }) };
};

/** The key of the order of an event. */
const toOrderKey = ({ pk }: Item): Key => ({ pk: String(pk), sk: 'ORDER' });

const listedRefusal = refuse('conflict', 'The order is listed already.');

/** Adds an order of a release before 0.3.0 to the list of all orders. */
export const oldOrderListingWrite = (id: string, createdAt: Instant): Write =>
  update(
    keys.orderEvent(id, 1),
    { set: indexKeys(indexes.allOrders(), `${createdAt}#${id}`) },
    allOf(exists, isMissing('gsi1pk')),
    () => listedRefusal,
  );
