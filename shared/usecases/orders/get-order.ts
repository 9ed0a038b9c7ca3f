import type { getOrder as route } from '../../contract/routes/orders.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { findMeasurements } from '../../store/order-store.ts';
import { automaticWithdrawalsOf } from '../wallet/automatic.ts';
import { platformViewOfOrder, viewOfOrder } from './order-view.ts';
import { findVisibleRecord, viewerOf } from './participant.ts';

/** Where an order stands, and what happens next. */
export const getOrder =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, caller, now }) => {
    const record = await findVisibleRecord(deps, params.orderId, caller);
    if (isRefusal(record)) return record;
    const { order } = record;
    const viewer = viewerOf(order, caller);
    if (viewer !== 'platform') return { answer: viewOfOrder(order, now, viewer) };
    const measurements = (await findMeasurements(deps.table, [order])).get(order.id);
    const withdrawals = await automaticWithdrawalsOf(deps, order);
    return {
      answer: {
        ...platformViewOfOrder(record, measurements, caller, now),
        ...(withdrawals.length > 0 && { withdrawals }),
      },
    };
  };
