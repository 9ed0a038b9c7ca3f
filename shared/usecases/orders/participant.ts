import type { Deps } from '../../deps.ts';
import { type ConflictAct, type Matter, refuseConflict } from '../../domain/conflicts/conflicts.ts';
import type { Order } from '../../domain/orders/order.ts';
import type { OrderViewer } from '../../domain/ratings/ratings.ts';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import { findOrder, type OrderRecord } from '../../store/orders/order-store.ts';
import { type Caller, may, sidesOf } from '../caller.ts';

export const noSuchOrder = refuse('not-found', 'There is no such order.');

/** The caller's side of an order; `undefined` if the caller is no party of it. */
export const sideOf = (order: Order, caller: Caller): 'creator' | 'advertiser' | undefined =>
  sidesOf(caller).find((side) => order[`${side}Id`] === caller[`${side}Id`]);

/** The accounts that are related to an order, for conflicts of interest. */
export const orderMatter = ({ creatorId, advertiserId, terms, status, denial }: Order): Matter => ({
  creator: creatorId,
  advertiser: advertiserId,
  agency: terms.agency?.id,
  decider: status === 'appealing' ? denial?.by.id : undefined,
});

/** An order as the subject of an act of staff. */
export const toOrderSubject = (order: Order) => ({
  kind: 'order',
  id: order.id,
  state: `${order.status} ${order.version}`,
  matter: orderMatter(order),
});

/** Refuses an act on an order to a person who is related to it. */
export const refuseOrderConflict = (order: Order, caller: Caller, act: ConflictAct): Refusal | undefined =>
  refuseConflict(caller, act, orderMatter(order));

/** The act of a reviewer on an order. */
export const reviewActOf = ({ status }: Order): ConflictAct =>
  status === 'appealing' ? 'decide_appeal' : 'review';

/** In which role the caller reads an order. A party reads it as a party, also if they are staff. */
export const viewerOf = (order: Order, caller: Caller): OrderViewer => sideOf(order, caller) ?? 'platform';

/** Whether the caller is a party of the order or staff. */
const canSeeOrder = (order: Order, caller: Caller): boolean =>
  may(caller, 'orders.read-any') || sideOf(order, caller) !== undefined;

/** The stored record of an order that the caller may see; else the refusal of a missing order. */
export const findVisibleRecord = async (
  deps: Pick<Deps, 'table'>,
  orderId: string,
  caller: Caller,
): Promise<OrderRecord | Refusal> => {
  const record = await findOrder(deps.table, orderId);
  return record && canSeeOrder(record.order, caller) ? record : noSuchOrder;
};

/** An order that the caller may see; else the refusal of a missing order. */
export const findVisibleOrder = async (
  deps: Pick<Deps, 'table'>,
  orderId: string,
  caller: Caller,
): Promise<Order | Refusal> => {
  const record = await findVisibleRecord(deps, orderId, caller);
  return 'refused' in record ? record : record.order;
};

/** An order of which the caller is a party, with their side; else the refusal of a missing order. */
export const findOwnOrder = async (
  deps: Pick<Deps, 'table'>,
  orderId: string,
  caller: Caller,
): Promise<{ readonly order: Order; readonly side: 'creator' | 'advertiser' } | Refusal> => {
  const record = await findOrder(deps.table, orderId);
  const side = record && sideOf(record.order, caller);
  return side ? { order: record.order, side } : noSuchOrder;
};
