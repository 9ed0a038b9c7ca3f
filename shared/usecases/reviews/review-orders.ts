import { orderActors } from '../../contract/order-actors.ts';
import type * as routes from '../../contract/routes/reviews.ts';
import type { listOrdersForReview } from '../../contract/routes/reviews.ts';
import type { ApiDeps } from '../../deps.ts';
import { listLegalCommands } from '../../domain/orders/guards.ts';
import { isRefusal, refuseInState } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { type IndexRange, indexes } from '../../store/indexes.ts';
import { keys } from '../../store/keys.ts';
import {
  findMeasurements,
  findOrder,
  isQueuedIn,
  listOrders,
  orderReviewClaimWrite,
} from '../../store/orders/order-store.ts';
import { mapPage, type PageRequest } from '../../store/page.ts';
import type { Caller } from '../caller.ts';
import { toOrderView, toStaffOrderView } from '../orders/order-view.ts';
import { noSuchOrder, refuseOrderConflict, reviewActOf } from '../orders/participant.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { listAllOrders } from './list-all-orders.ts';
import { claimForCaller, releaseForCaller } from './review-claims.ts';
import { isForQueue } from './select-orders.ts';

/** A page of a staff queue: each order with its measurements and review claim. */
const listQueue = (
  deps: ApiDeps,
  { range, status }: { readonly range: IndexRange; readonly status: string },
  page: PageRequest,
  caller: Caller,
  now: Instant,
) =>
  mapPage(listOrders(deps.table, range, page), async (records) => {
    // The index lags: orders that have changed are left out.
    const waiting = records.filter((record) => isQueuedIn(record, status));
    const measurements = await findMeasurements(
      deps.table,
      waiting.map(({ order }) => order),
    );
    return waiting.map((record) => toStaffOrderView(record, measurements.get(record.order.id), caller, now));
  });

/** Lists orders that wait for a reviewer, earliest limit first. */
export const listReviews =
  (deps: ApiDeps): UseCase<typeof listOrdersForReview> =>
  ({ query, caller, now }) => {
    const { status } = query;
    const range = indexes.platformQueue(status);
    return listPage(deps, range.pk, query, (page) => listQueue(deps, { range, status }, page, caller, now));
  };

/** Lists orders in one status that wait for the platform or are on hold, or all orders by the filters of the request. */
export const listOperatorQueue =
  (deps: ApiDeps): UseCase<typeof routes.listOperatorQueue> =>
  (request) => {
    const { query, caller, now } = request;
    if (!isForQueue(query)) return listAllOrders(deps)(request);
    const { status, late } = query;
    const range = indexes.platformQueue(status, late === 'only' ? now : undefined);
    return listPage(deps, `operations ${status} ${late}`, query, (page) =>
      listQueue(deps, { range, status }, page, caller, now),
    );
  };

/** Claims an order for a reviewer, or extends the claim. */
export const claimOrder =
  (deps: ApiDeps): UseCase<typeof routes.claimOrder> =>
  async ({ params, caller, now }) => {
    const record = await findOrder(deps.table, params.orderId);
    if (!record) return noSuchOrder;
    const { order } = record;
    if (listLegalCommands(order, orderActors['orders.review'], now).length === 0) {
      return refuseInState(order.status, `An order in the status ${order.status} cannot be claimed.`);
    }
    const claimed =
      refuseOrderConflict(order, caller, reviewActOf(order)) ??
      (await claimForCaller(deps, record, keys.order(order.id), caller, now));
    if (isRefusal(claimed)) return claimed;
    const measurements = (await findMeasurements(deps.table, [order])).get(order.id);
    return {
      response: toStaffOrderView(claimed.claimed, measurements, caller, now),
      writes: [orderReviewClaimWrite(record, claimed.claimed.lease), ...claimed.counting],
    };
  };

/** Releases a reviewer's claim of an order; a repeat changes nothing. */
export const releaseOrder =
  (deps: ApiDeps): UseCase<typeof routes.releaseOrder> =>
  async ({ params, caller, now }) => {
    const record = await findOrder(deps.table, params.orderId);
    if (!record) return noSuchOrder;
    return releaseForCaller(record, caller, now, {
      response: toOrderView(record.order, now),
      toWrite: () => orderReviewClaimWrite(record, undefined),
    });
  };
