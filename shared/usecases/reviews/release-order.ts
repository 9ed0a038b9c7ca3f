import type { releaseOrder as route } from '../../contract/routes/reviews.ts';
import type { ApiDeps } from '../../deps.ts';
import { isActiveClaim, refuseIfClaimed } from '../../domain/reviews/review-claim.ts';
import { findOrder, orderReviewClaimWrite } from '../../store/orders/order-store.ts';
import { toOrderView } from '../orders/order-view.ts';
import { noSuchOrder } from '../orders/participant.ts';
import type { UseCase } from '../use-case.ts';

/** Releases a reviewer's claim of an order; a repeat changes nothing. */
export const releaseOrder =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, caller, now }) => {
    const record = await findOrder(deps.table, params.orderId);
    if (!record) return noSuchOrder;
    const taken = refuseIfClaimed(record.lease, caller.accountId, now);
    if (taken) return taken;
    const writes = isActiveClaim(record.lease, now) ? [orderReviewClaimWrite(record, undefined)] : [];
    return { response: toOrderView(record.order, now), writes };
  };
