import type { getTimeline as route } from '../../contract/routes/orders.ts';
import type { ApiDeps } from '../../deps.ts';
import { selectVisibleRatings } from '../../domain/ratings/ratings.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { listEvents } from '../../store/orders/order-event-store.ts';
import { readCursor, toPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { toEventView } from './event-view.ts';
import { findVisibleOrder, viewerOf } from './participant.ts';

/** Lists all events of an order, oldest first. */
export const getTimeline =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, query, caller, now }) => {
    const list = `timeline ${params.orderId}`;
    const after = await readCursor(deps.signer, list, query.cursor);
    if (isRefusal(after)) return after;
    const order = await findVisibleOrder(deps, params.orderId, caller);
    if (isRefusal(order)) return order;
    const { events, next } = await listEvents(deps.table, params.orderId, query.limit, after);
    const ratings = selectVisibleRatings(order, viewerOf(order, caller), now);
    const views = events.map((event) => toEventView(event, ratings));
    return { response: await toPage(deps.signer, list, views, next) };
  };
