import { invitationIdOf } from '../../domain/invitations/invitation.ts';
import { publishDueAtOf, workDueAtOf } from '../../domain/orders/due-dates.ts';
import type { Order } from '../../domain/orders/order.ts';
import { toTaskName } from '../tasks/task-name.ts';

/** An order as an invitation; empty if the order started otherwise. */
export const toInvitationViews = ({ invitation, ...order }: Order) => {
  if (!invitation) return [];
  const { terms, dueAt, hold } = order;
  return [
    {
      id: invitationIdOf(order.id),
      orderId: order.id,
      taskId: order.taskId,
      task: toTaskName(order),
      title: order.title,
      creatorId: order.creatorId,
      advertiserId: order.advertiserId,
      price: terms.price,
      ...invitation,
      createdAt: order.createdAt,
      ...(invitation.status === 'pending' && dueAt && !hold && { dueAt }),
      submitBefore: workDueAtOf(order),
      publishWindow: { from: terms.publishWindow.from, to: publishDueAtOf(order) },
      timeZone: terms.timeZone,
    },
  ];
};
