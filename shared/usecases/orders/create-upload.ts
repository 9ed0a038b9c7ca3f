import type { createUpload as route } from '../../contract/routes/orders.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { type Upload, writeOfNewUpload } from '../../store/upload-store.ts';
import { findPartysOrder } from './participant.ts';
import { viewOfUpload } from './upload-view.ts';

/** Declares a file for an order under way, and gets the request that stores it. */
export const createUpload =
  (deps: ApiDeps & Pick<Deps, 'uploads'>): Use<typeof route> =>
  async ({ params, body, caller, now }) => {
    const found = await findPartysOrder(deps, params.orderId, caller);
    if (isRefusal(found)) return found;
    const { order, side } = found;
    if (!order.dueAt) {
      return refuse('illegal-transition', 'The order has ended.', { state: order.status, allowed: [] });
    }
    const id = deps.ids.fresh('upl');
    const upload: Upload = { ...body, id, orderId: order.id, by: side, status: 'waiting', createdAt: now };
    return { answer: await viewOfUpload(deps, upload, now), writes: [writeOfNewUpload(upload)] };
  };
