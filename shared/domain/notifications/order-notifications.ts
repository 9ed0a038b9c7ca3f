import { findOwn } from '../find-own.ts';
import { invitationIdOf } from '../invitations/invitation.ts';
import { stageOf } from '../orders/lifecycle.ts';
import { Order, type OrderEvent } from '../orders/order.ts';
import { currentProcess } from '../orders/process.ts';
import { awaitedPartyOf } from '../orders/reminders.ts';
import type { TypeOf } from '../type-of.ts';
import type { Notification } from './notification.ts';
import { createNotification } from './notification-texts.ts';
import {
  type OrderEventName,
  type OrderNotificationKind,
  orderEventPhrases,
} from './order-notification-texts.ts';

export type { OrderEventName, OrderNotificationKind };

type Party = 'creator' | 'advertiser';

const both: readonly Party[] = ['creator', 'advertiser'];

/** The recipients of every event of an order, except the party that caused it. An empty list concerns only the platform. */
const recipients: Readonly<Record<OrderEventName, readonly Party[]>> = {
  take: both,
  invite: ['creator'],
  accept_invitation: ['advertiser'],
  decline_invitation: ['advertiser'],
  withdraw_invitation: ['creator'],
  lapse: both,
  submit_script: ['advertiser'],
  approve: both,
  request_changes: both,
  extend_review: ['creator'],
  reject: both,
  submit_work: ['advertiser'],
  pass: [],
  find_faults: ['creator'],
  escalate: both,
  redrive: [],
  hold: both,
  release: both,
  // Only the party that the order waits for is notified.
  remind: both,
  appeal: ['advertiser'],
  uphold: both,
  overturn: both,
  close: both,
  expire: both,
  publish: ['advertiser'],
  confirm_publication: both,
  refuse_publication: ['creator'],
  refer_publication: ['creator'],
  accept: both,
  dispute: ['creator'],
  reply: ['advertiser'],
  close_replies: both,
  resolve: both,
  refund: both,
  settle: both,
  cancel: both,
  request_cancellation: ['advertiser'],
  grant_cancellation: ['creator'],
  refuse_cancellation: ['creator'],
  withdraw_cancellation: ['advertiser'],
  lapse_cancellation: both,
  request_extension: ['advertiser'],
  grant_extension: ['creator'],
  refuse_extension: ['creator'],
  withdraw_extension: ['advertiser'],
  correct_rating: [],
  rate: both,
};

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

/** The notification kind of an event for a party. */
const notificationKindOf = ({ command }: OrderEvent, party: Party): OrderNotificationKind => {
  if (command === 'take') return party === 'creator' ? 'application_chosen' : 'order_taken';
  return command === 'invite' ? 'invitation_received' : `order_${command}`;
};

const invitationCommands: ReadonlySet<OrderEventName> = new Set([
  'invite',
  'accept_invitation',
  'decline_invitation',
  'withdraw_invitation',
  'lapse',
]);

/**
 * The recipients of an event. A publication under check notifies when it is confirmed. A late machine escalates every
 * hour and shows only on the order.
 */
const recipientsOf = ({ command, to }: OrderEvent): readonly Party[] => {
  if (command === 'publish' && to !== 'published') return [];
  if (command === 'escalate' && stageOf(to).waitsFor !== 'platform') return [];
  return findOwn(recipients, command) ?? [];
};

/** The notifications of an event, for the parties that did not cause it. */
export const notificationsOfOrderEvent = (order: OrderSummary, event: OrderEvent): readonly Notification[] =>
  recipientsOf(event)
    .filter((party) => party !== event.actor.role)
    .filter((party) => event.command !== 'remind' || party === awaitedPartyOf(event.to, 0, currentProcess))
    .map((party) => {
      const params = {
        title: order.title,
        by: event.actor.role,
        status: event.to,
        ...(event.from !== undefined && { from: event.from }),
      };
      return createNotification(notificationKindOf(event, party), params, {
        to: party === 'creator' ? order.creatorId : order.advertiserId,
        at: event.at,
        subject: {
          taskId: order.taskId,
          orderId: order.id,
          ...(invitationCommands.has(event.command) && { invitationId: invitationIdOf(order.id) }),
        },
        title: order.title,
        reasons: event.reasons,
        order: { status: event.to, ...(order.dueAt && { dueAt: order.dueAt }) },
      });
    });
