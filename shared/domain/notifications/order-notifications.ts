import { findOwn } from '../find-own.ts';
import { invitationIdOf } from '../invitations/invitation.ts';
import { Order, type OrderEvent } from '../orders/order.ts';
import type { TypeOf } from '../type-of.ts';
import type { Notification } from './notification.ts';
import { createNotification, isNotificationKind } from './notification-texts.ts';
import {
  type OrderEventName,
  type OrderNotificationKind,
  orderEventPhrases,
} from './order-notification-texts.ts';
import { type NotifiedRole, notificationKindOf, recipientsOfOrderEvent } from './order-recipients.ts';

export type { OrderEventName, OrderNotificationKind };

/** The text of an event: the end of a sentence that begins with the actor. */
export const phraseOfOrderEvent = (command: OrderEventName): string =>
  findOwn(orderEventPhrases, command)?.en ?? command;

/** The part of an order that its events and notifications contain. */
export const OrderSummary = Order.pick({
  id: true,
  taskId: true,
  title: true,
  creatorId: true,
  advertiserId: true,
  dueAt: true,
});

export type OrderSummary = TypeOf<typeof OrderSummary>;

const invitationCommands: ReadonlySet<OrderEventName> = new Set([
  'invite',
  'accept_invitation',
  'decline_invitation',
  'withdraw_invitation',
  'lapse',
]);

/** The notification of an event for a party. That of a later release's event has only the title of the task. */
export const orderNotificationFor = (
  order: OrderSummary,
  event: OrderEvent,
  role: NotifiedRole,
): Notification => {
  const params = {
    title: order.title,
    by: event.actor.role,
    status: event.to,
    ...(event.from !== undefined && { from: event.from }),
  };
  const content = {
    to: role === 'creator' ? order.creatorId : order.advertiserId,
    at: event.at,
    subject: {
      taskId: order.taskId,
      orderId: order.id,
      ...(invitationCommands.has(event.command) && { invitationId: invitationIdOf(order.id) }),
    },
    title: order.title,
    reasons: event.reasons,
    order: { status: event.to, ...(order.dueAt && { dueAt: order.dueAt }) },
  };
  const kind = notificationKindOf(event, role);
  return isNotificationKind(kind)
    ? createNotification(kind, params, content)
    : { ...content, kind, message: order.title };
};

/** The notifications of an event, for the parties that did not cause it. */
export const notificationsOfOrderEvent = (order: OrderSummary, event: OrderEvent): readonly Notification[] =>
  recipientsOfOrderEvent(event).map(({ role }) => orderNotificationFor(order, event, role));
