import type { restartInspection as route } from '../../contract/routes/inspections.ts';
import type { ApiDeps } from '../../deps.ts';
import { isLateInspection, restartInspection as restart } from '../../domain/inspections/inspection.ts';
import { refuse } from '../../domain/refusal.ts';
import { findInspection, restartedInspectionWrites } from '../../store/inspections/inspection-store.ts';
import { findOrder } from '../../store/orders/order-store.ts';
import { noSuchOrder, refuseOrderConflict } from '../orders/participant.ts';
import type { UseCase } from '../use-case.ts';

const notInWork = refuse('conflict', 'This file is not in the present work of the order.');

const isRunning = refuse('conflict', 'The file is being inspected. Wait for the end.');

/**
 * Inspects a file of the present work again, after a failure or with the methods of a later release. What an inspection found
 * before is replaced. The order does not change.
 */
export const restartInspection =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params: { orderId, uploadId }, caller, now }) => {
    const order = (await findOrder(deps.table, orderId))?.order;
    if (!order) return noSuchOrder;
    const conflict = refuseOrderConflict(order, caller, 'redrive');
    if (conflict) return conflict;
    const { files = [] } = order.deliverable ?? {};
    if (!files.some((file) => file.uploadId === uploadId)) return notInWork;
    const before = await findInspection(deps.table, orderId, uploadId);
    if (before?.status === 'running' && !isLateInspection(before, now)) return isRunning;
    const begun = restart({ orderId, uploadId }, now);
    return {
      response: { orderId, uploadId, at: now },
      writes: restartedInspectionWrites(begun, before),
    };
  };
