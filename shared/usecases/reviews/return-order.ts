import type { returnOrder as route } from '../../contract/routes/order-queues.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRunning, refuseUnlessFree } from '../../domain/lease.ts';
import type { Use } from '../../http/endpoint.ts';
import { findOrder, writeOfOrderLease } from '../../store/order-store.ts';
import { viewOfOrder } from '../orders/order-view.ts';
import { noSuchOrder } from '../orders/participant.ts';

/** Gives a reviewer's lease of an order back; without one there is nothing to do. */
export const returnOrder =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, caller, now }) => {
    const record = await findOrder(deps.table, params.orderId);
    if (!record) return noSuchOrder;
    const taken = refuseUnlessFree(record.lease, caller.accountId, now);
    if (taken) return taken;
    const writes = isRunning(record.lease, now) ? [writeOfOrderLease(record, undefined)] : [];
    return { answer: viewOfOrder(record.order, now), writes };
  };
