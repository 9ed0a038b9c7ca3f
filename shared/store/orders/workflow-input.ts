import type { Earner } from '../../domain/ledger/accounts.ts';
import type { Status } from '../../domain/orders/lifecycle.ts';
import type { Order } from '../../domain/orders/order.ts';
import { wakeAtOf } from '../../domain/orders/reminders.ts';
import type { Checker } from '../../domain/orders/stage.ts';
import { pendingProof } from '../../domain/publication/proof.ts';
import { wakeFields } from './order-checks.ts';

/** What the relay needs to resume the workflow, stored in the event to save a read. */
export type WorkflowInput = {
  readonly orderId: string;
  /** `on_hold` is no state of the order. A definition without it parks the order, as it does with an unknown state. */
  readonly status: Status | 'on_hold';
  readonly version: number;
  readonly dueAt?: string;
  /** When the next timer fires: a reminder or `dueAt`. */
  readonly wakeAt?: string;
  /** Where the order is in the list of checks once its wait is registered: when a sweep looks for a timer that did not fire. */
  readonly checkAt?: string;
  /** Who checks the publication, while the order waits for that. */
  readonly check?: Checker;
  /** The payees with automatic withdrawal; absent if there are none. */
  readonly withdrawsFor?: readonly Earner['role'][];
};

export const toWorkflowInput = (order: Order, withdrawsFor?: readonly Earner['role'][]): WorkflowInput => {
  const { id: orderId, version, hold, dueAt } = order;
  if (hold) return { orderId, status: 'on_hold', version, ...wakeFields(orderId, hold.until) };
  const check = pendingProof(order)?.by;
  return {
    orderId,
    status: order.status,
    version,
    ...(dueAt && { dueAt, ...wakeFields(orderId, wakeAtOf(order) ?? dueAt) }),
    ...(check && { check }),
    ...(withdrawsFor && { withdrawsFor }),
  };
};
