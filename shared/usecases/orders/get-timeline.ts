import type { getTimeline as route } from '../../contract/routes/orders.ts';
import type { ApiDeps } from '../../deps.ts';
import { selectVisibleRatings } from '../../domain/ratings/ratings.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { indexes } from '../../store/indexes.ts';
import { listEvents } from '../../store/orders/order-event-store.ts';
import { mapEach } from '../../store/page.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { toEventView } from './event-view.ts';
import { findVisibleOrder, viewerOf } from './participant.ts';

/** Lists all events of an order, oldest first. */
export const getTimeline =
  (deps: ApiDeps): UseCase<typeof route> =>
  ({ params, query, caller, now }) =>
    listPage(deps, `timeline ${params.orderId}`, query, async (page) => {
      const order = await findVisibleOrder(deps, params.orderId, caller);
      if (isRefusal(order)) return order;
      const ratings = selectVisibleRatings(order, viewerOf(order, caller), now);
      const events = listEvents(deps.table, indexes.orderEvents(order.id), page);
      return mapEach(events, (event) => toEventView(event, ratings));
    });
