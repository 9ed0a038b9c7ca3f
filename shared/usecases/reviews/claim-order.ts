import { orderActors } from '../../contract/order-actors.ts';
import type { claimOrder as route } from '../../contract/routes/reviews.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseOwnAppeal } from '../../domain/orders/command-handlers/review.ts';
import { listLegalCommands } from '../../domain/orders/guards.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import { claimReview } from '../../domain/reviews/review-claim.ts';
import { findMeasurements, findOrder, orderReviewClaimWrite } from '../../store/orders/order-store.ts';
import { toStaffOrderView } from '../orders/order-view.ts';
import { noSuchOrder, refuseOwnOrder } from '../orders/participant.ts';
import type { UseCase } from '../use-case.ts';

/** Claims an order for a reviewer, or extends the claim. */
export const claimOrder =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, caller, now }) => {
    const record = await findOrder(deps.table, params.orderId);
    if (!record) return noSuchOrder;
    const { order } = record;
    if (listLegalCommands(order, orderActors['orders.review'], now).length === 0) {
      return refuse('illegal-transition', `An order in the status ${order.status} cannot be claimed.`, {
        state: order.status,
        allowed: [],
      });
    }
    const refused = refuseOwnOrder(order, caller) ?? refuseOwnAppeal(order, caller.accountId);
    if (refused) return refused;
    const lease = claimReview(record.lease, caller.accountId, deps.policy.reviewClaimDuration, now);
    if (isRefusal(lease)) return lease;
    const measurements = (await findMeasurements(deps.table, [order])).get(order.id);
    return {
      response: toStaffOrderView({ ...record, lease }, measurements, caller, now),
      writes: [orderReviewClaimWrite(record, lease)],
    };
  };
