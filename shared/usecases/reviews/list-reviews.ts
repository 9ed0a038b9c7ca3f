import type { listReviews as route } from '../../contract/routes/orders.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { lists } from '../../store/keys.ts';
import { listOrders } from '../../store/order-store.ts';
import { viewOfOrder } from '../orders/order-view.ts';
import { pageOf, positionOf } from '../paging.ts';

/** Orders that wait for the platform's decision, those due first at the top. */
export const listReviews =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ query, now }) => {
    const listing = lists.platformQueue(query.status);
    const after = await positionOf(deps.signer, listing.pk, query.cursor);
    if (isRefusal(after)) return after;
    const { orders, next } = await listOrders(deps.table, listing, query.limit, after);
    // The index follows the orders a moment later; what has moved on is left out.
    const waiting = orders.filter(({ status }) => status === query.status);
    const views = waiting.map((order) => viewOfOrder(order, now));
    return { answer: await pageOf(deps.signer, listing.pk, views, next) };
  };
