import type { Deps } from '../../deps.ts';
import type { Order } from '../../domain/order/order.ts';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import type { Caller } from '../../http/caller.ts';
import { findOrder } from '../../store/order-store.ts';

export const noSuchOrder = refuse('not-found', 'There is no such order.');

/** Whether an order is the caller's own, or the caller works for the platform. */
const maySee = (order: Order, { roles, creatorId, advertiserId }: Caller): boolean =>
  roles.has('reviewer') ||
  roles.has('operator') ||
  (roles.has('creator') && order.creatorId === creatorId) ||
  (roles.has('advertiser') && order.advertiserId === advertiserId);

/** An order that the caller may see; any other is not there. */
export const findVisibleOrder = async (
  deps: Pick<Deps, 'table'>,
  orderId: string,
  caller: Caller,
): Promise<Order | Refusal> => {
  const record = await findOrder(deps.table, orderId);
  return record && maySee(record.order, caller) ? record.order : noSuchOrder;
};

/** An order that the caller took as a creator. */
export const findOwnOrder = async (
  deps: Pick<Deps, 'table'>,
  orderId: string,
  caller: Caller,
): Promise<Order | Refusal> => {
  const record = await findOrder(deps.table, orderId);
  return record?.order.creatorId === caller.creatorId ? record.order : noSuchOrder;
};
