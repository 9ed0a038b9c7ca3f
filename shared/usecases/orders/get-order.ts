import type { getOrder as route } from '../../contract/routes/orders.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { viewOfOrder } from './order-view.ts';
import { findVisibleOrder } from './participant.ts';

/** Where an order stands, and what happens next. */
export const getOrder =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, caller, now }) => {
    const order = await findVisibleOrder(deps, params.orderId, caller);
    return isRefusal(order) ? order : { answer: viewOfOrder(order, now) };
  };
