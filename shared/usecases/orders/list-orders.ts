import type { listOrders as route } from '../../contract/routes/orders.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Order } from '../../domain/orders/order.ts';
import { type IndexRange, indexes } from '../../store/indexes.ts';
import { listOrders as list } from '../../store/orders/order-store.ts';
import { mapEach, type Page, type PageRequest, type Position } from '../../store/page.ts';
import { defaultSideOf } from '../caller.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { toOrderView } from './order-view.ts';

/** Maximum reads for one filtered page; then the page ends with a cursor. */
const maxReads = 5;

/** The caller's own orders, newest first. */
export const listOrders =
  (deps: ApiDeps): UseCase<typeof route> =>
  ({ query, caller, now }) => {
    const side = query.as ?? defaultSideOf(caller);
    const listing =
      side === 'creator'
        ? indexes.ordersOfCreator(caller.creatorId)
        : indexes.ordersOfAdvertiser(caller.advertiserId);
    const name = `${listing.pk} ${query.status ?? 'all'}`;
    const isWanted = ({ status }: Order) => query.status === undefined || status === query.status;
    return listPage(deps, name, query, (page) =>
      mapEach(findOrders(deps, listing, page, isWanted), (order) => toOrderView(order, now, side)),
    );
  };

/** A page of the orders that are wanted, by a few reads. */
const findOrders = async (
  { table }: ApiDeps,
  range: IndexRange,
  { limit, after: start }: PageRequest,
  isWanted: (order: Order) => boolean,
): Promise<Page<Order>> => {
  const found: Order[] = [];
  let after: Position | undefined = start;
  for (let reads = 0; reads < maxReads && found.length < limit; reads += 1) {
    const page: Awaited<ReturnType<typeof list>> = await list(table, range, {
      limit: limit - found.length,
      after,
    });
    found.push(...page.orders.filter(isWanted));
    after = page.next;
    if (!after) break;
  }
  return { items: found, ...(after && { next: after }) };
};
