import type { getTimeline as route } from '../../contract/routes/orders.ts';
import type { ApiDeps } from '../../deps.ts';
import { visibleRatings } from '../../domain/order/ratings.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { listEvents } from '../../store/order-events-store.ts';
import { pageOf, positionOf } from '../paging.ts';
import { viewOfEvent } from './event-view.ts';
import { findVisibleOrder, viewerOf } from './participant.ts';

/** Everything that happened to an order, from its beginning. */
export const getTimeline =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, query, caller, now }) => {
    const list = `timeline ${params.orderId}`;
    const after = await positionOf(deps.signer, list, query.cursor);
    if (isRefusal(after)) return after;
    const order = await findVisibleOrder(deps, params.orderId, caller);
    if (isRefusal(order)) return order;
    const { events, next } = await listEvents(deps.table, params.orderId, query.limit, after);
    const ratings = visibleRatings(order, viewerOf(order, caller), now);
    const views = events.map((event) => viewOfEvent(event, ratings));
    return { answer: await pageOf(deps.signer, list, views, next) };
  };
