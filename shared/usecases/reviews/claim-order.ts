import type { claimOrder as route } from '../../contract/routes/order-queues.ts';
import type { ApiDeps } from '../../deps.ts';
import { lend } from '../../domain/lease.ts';
import { legalCommands } from '../../domain/order/guards.ts';
import { refuseOwnAppeal } from '../../domain/order/moves/review.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { findMeasurements, findOrder, writeOfOrderLease } from '../../store/order-store.ts';
import { platformViewOfOrder } from '../orders/order-view.ts';
import { noSuchOrder, refuseOwnOrder } from '../orders/participant.ts';

/** Lends an order that waits for a reviewer to one of them, or lends it for longer. */
export const claimOrder =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, caller, now }) => {
    const record = await findOrder(deps.table, params.orderId);
    if (!record) return noSuchOrder;
    const { order } = record;
    if (legalCommands(order, 'reviewer', now).length === 0) {
      return refuse('illegal-transition', `An order that is ${order.status} waits for no reviewer.`, {
        state: order.status,
        allowed: [],
      });
    }
    const barred = refuseOwnOrder(order, caller) ?? refuseOwnAppeal(order, caller.accountId);
    if (barred) return barred;
    const lease = lend(record.lease, caller.accountId, deps.policy.reviewLease, now);
    if (isRefusal(lease)) return lease;
    const measurements = (await findMeasurements(deps.table, [order])).get(order.id);
    return {
      answer: platformViewOfOrder({ ...record, lease }, measurements, caller, now),
      writes: [writeOfOrderLease(record, lease)],
    };
  };
