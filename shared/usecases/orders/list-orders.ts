import type { listOrders as route } from '../../contract/routes/orders.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Order } from '../../domain/orders/order.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { indexes } from '../../store/indexes.ts';
import { listOrders as list } from '../../store/orders/order-store.ts';
import { defaultSideOf } from '../caller.ts';
import { readCursor, toPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { toOrderView } from './order-view.ts';

/** Maximum reads for one filtered page; then the page ends with a cursor. */
const maxReads = 5;

/** The caller's own orders, newest first. */
export const listOrders =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ query, caller, now }) => {
    const side = query.as ?? defaultSideOf(caller);
    const listing =
      side === 'creator'
        ? indexes.ordersOfCreator(caller.creatorId)
        : indexes.ordersOfAdvertiser(caller.advertiserId);
    const name = `${listing.pk} ${query.status ?? 'all'}`;
    let after = await readCursor(deps.signer, name, query.cursor);
    if (isRefusal(after)) return after;
    const found: Order[] = [];
    for (let reads = 0; reads < maxReads && found.length < query.limit; reads += 1) {
      const page = await list(deps.table, listing, query.limit - found.length, after);
      found.push(
        ...page.orders.filter(({ status }) => query.status === undefined || status === query.status),
      );
      after = page.next;
      if (!after) break;
    }
    const views = found.map((order) => toOrderView(order, now, side));
    return { response: await toPage(deps.signer, name, views, after) };
  };
