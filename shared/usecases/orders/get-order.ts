import type { getOrder as route } from '../../contract/routes/orders.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { findMeasurements } from '../../store/orders/order-store.ts';
import type { UseCase } from '../use-case.ts';
import { findAutomaticWithdrawals } from '../withdrawals/automatic-withdrawals.ts';
import { toOrderView, toStaffOrderView } from './order-view.ts';
import { findVisibleRecord, viewerOf } from './participant.ts';

/** Returns an order with its next actions. Staff also see measurements, review claims and withdrawals. */
export const getOrder =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, caller, now }) => {
    const record = await findVisibleRecord(deps, params.orderId, caller);
    if (isRefusal(record)) return record;
    const { order } = record;
    const viewer = viewerOf(order, caller);
    if (viewer !== 'platform') return { response: toOrderView(order, now, viewer) };
    const measurements = (await findMeasurements(deps.table, [order])).get(order.id);
    const withdrawals = await findAutomaticWithdrawals(deps, order);
    return {
      response: {
        ...toStaffOrderView(record, measurements, caller, now),
        ...(withdrawals.length > 0 && { withdrawals }),
      },
    };
  };
