import { waitOf } from '../../domain/orders/deadlines.ts';
import { firstEscalationAt } from '../../domain/orders/escalation.ts';
import type { Order } from '../../domain/orders/order.ts';

/** The place in a staff queue. */
type QueuePlace = { readonly queue: string; readonly sortKey: string };

/**
 * The place in the staff queues: earliest limit first. A step of a machine is queued only when it is late. Orders on
 * hold have a separate queue.
 */
export const queuePlaceOf = (order: Order): QueuePlace | undefined => {
  if (order.hold) return { queue: 'on_hold', sortKey: `${order.hold.at}#${order.id}` };
  const { waitsFor } = waitOf(order);
  const isForStaff = waitsFor === 'platform' || (waitsFor === 'system' && order.timeouts > 0);
  const late = isForStaff ? firstEscalationAt(order) : undefined;
  return late === undefined ? undefined : { queue: order.status, sortKey: `${late}#${order.id}` };
};
