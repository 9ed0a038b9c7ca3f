import { cancelOrder as route } from '../../contract/routes/order-commands.ts';
import { zero } from '../../domain/money.ts';
import { findOrder } from '../../store/orders/order-store.ts';
import { defineAct } from '../proposals/act.ts';
import { cancelOrder } from './cancel-order.ts';
import { sideOf, toOrderSubject } from './participant.ts';

/** Staff cancel an order with money for the creator. An advertiser cancels alone. */
export const cancellationAct = defineAct({
  route,
  permission: 'orders.cancel-any',
  findSubject: async ({ table }, { params, body, caller }) => {
    const record = await findOrder(table, params.orderId);
    if (!record || sideOf(record.order, caller)) return undefined;
    const amount = body.creatorAmount ?? zero(record.order.terms.price.currency);
    return { ...toOrderSubject(record.order), amount };
  },
  useCase: cancelOrder,
});
