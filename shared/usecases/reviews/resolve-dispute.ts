import { resolveDispute as route } from '../../contract/routes/reviews.ts';
import { findOrder } from '../../store/orders/order-store.ts';
import { refuseFaultOrIllegal } from '../orders/apply-caller-command.ts';
import { orderCommand } from '../orders/order-command.ts';
import { toOrderSubject } from '../orders/participant.ts';
import { refuseAbovePrice } from '../orders/refuse-above-price.ts';
import { defineAct } from '../proposals/act.ts';

const resolveDispute = orderCommand(route, ({ body: { creatorAmount, reasons }, now }, order, actor) => {
  const fault = refuseAbovePrice(order, creatorAmount);
  return fault
    ? refuseFaultOrIllegal(fault, order, 'resolve', actor, now)
    : { type: 'resolve', actor, creatorAmount, reasons };
});

/** Staff resolve a dispute with money for the creator. */
export const disputeResolutionAct = defineAct({
  route,
  permission: 'orders.resolve-dispute',
  findSubject: async ({ table }, { params, body }) => {
    const record = await findOrder(table, params.orderId);
    return record && { ...toOrderSubject(record.order), amount: body.creatorAmount };
  },
  useCase: (deps) => resolveDispute(deps).useCase,
});
