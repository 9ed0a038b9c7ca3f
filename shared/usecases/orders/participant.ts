import type { Deps } from '../../deps.ts';
import type { Order } from '../../domain/orders/order.ts';
import type { OrderViewer } from '../../domain/ratings/ratings.ts';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import { findOrder, type OrderRecord } from '../../store/orders/order-store.ts';
import type { Caller } from '../caller.ts';

export const noSuchOrder = refuse('not-found', 'There is no such order.');

/** On which side of an order the caller is; on none if the order is between others. */
export const sideOf = (
  order: Order,
  { roles, creatorId, advertiserId }: Caller,
): 'creator' | 'advertiser' | undefined => {
  if (roles.has('creator') && order.creatorId === creatorId) return 'creator';
  return roles.has('advertiser') && order.advertiserId === advertiserId ? 'advertiser' : undefined;
};

/**
 * Refuses whoever is a party of an order to decide on it for the platform. That holds for the account, whatever roles
 * it has just now.
 */
export const refuseOwnOrder = (order: Order, { creatorId, advertiserId }: Caller): Refusal | undefined =>
  order.creatorId === creatorId || order.advertiserId === advertiserId
    ? refuse('forbidden', 'Nobody decides for the platform on an order of their own.')
    : undefined;

/** As whom the caller reads an order. Whoever is a party of it reads it as one, whatever else they may be. */
export const viewerOf = (order: Order, caller: Caller): OrderViewer => sideOf(order, caller) ?? 'platform';

/** Whether an order is the caller's own, or the caller works for the platform. */
const canSeeOrder = (order: Order, caller: Caller): boolean =>
  caller.roles.has('reviewer') || caller.roles.has('operator') || sideOf(order, caller) !== undefined;

/** An order, as it is kept, that the caller may see; any other is not there. */
export const findVisibleRecord = async (
  deps: Pick<Deps, 'table'>,
  orderId: string,
  caller: Caller,
): Promise<OrderRecord | Refusal> => {
  const record = await findOrder(deps.table, orderId);
  return record && canSeeOrder(record.order, caller) ? record : noSuchOrder;
};

/** An order that the caller may see; any other is not there. */
export const findVisibleOrder = async (
  deps: Pick<Deps, 'table'>,
  orderId: string,
  caller: Caller,
): Promise<Order | Refusal> => {
  const record = await findVisibleRecord(deps, orderId, caller);
  return 'refused' in record ? record : record.order;
};

/** An order of the caller's own, with the side that the caller is on; any other is not there. */
export const findOwnOrder = async (
  deps: Pick<Deps, 'table'>,
  orderId: string,
  caller: Caller,
): Promise<{ readonly order: Order; readonly side: 'creator' | 'advertiser' } | Refusal> => {
  const record = await findOrder(deps.table, orderId);
  const side = record && sideOf(record.order, caller);
  return side ? { order: record.order, side } : noSuchOrder;
};
