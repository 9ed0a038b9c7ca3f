import { findOwn } from '../find-own.ts';
import { stageOf } from '../orders/lifecycle.ts';
import type { OrderEvent } from '../orders/order.ts';
import { currentProcess } from '../orders/process.ts';
import { awaitedPartyOf } from '../orders/reminders.ts';
import type { OrderEventName, OrderNotificationKind } from './order-notification-texts.ts';

/** A party of an order that has an inbox with the notifications of its events. */
export type NotifiedRole = 'creator' | 'advertiser';

const both: readonly NotifiedRole[] = ['creator', 'advertiser'];

/** The recipients of every event of an order, except the party that caused it. An empty list concerns only the platform. */
const recipients: Readonly<Record<OrderEventName, readonly NotifiedRole[]>> = {
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

/** The notification kind of an event for a party. */
export const notificationKindOf = ({ command }: OrderEvent, party: NotifiedRole): OrderNotificationKind => {
  if (command === 'take') return party === 'creator' ? 'application_chosen' : 'order_taken';
  return command === 'invite' ? 'invitation_received' : `order_${command}`;
};

/**
 * The recipients of an event. A publication under check notifies when it is confirmed. A late machine escalates every
 * hour and shows only on the order.
 */
const recipientsOf = ({ command, to }: OrderEvent): readonly NotifiedRole[] => {
  if (command === 'publish' && to !== 'published') return [];
  if (command === 'escalate' && stageOf(to).waitsFor !== 'platform') return [];
  return findOwn(recipients, command) ?? [];
};

/** The parties that an event notifies, with the kind of notification: those of its audience that did not cause it. */
export const recipientsOfOrderEvent = (
  event: OrderEvent,
): readonly { readonly role: NotifiedRole; readonly kind: OrderNotificationKind }[] =>
  recipientsOf(event)
    .filter((role) => role !== event.actor.role)
    .filter((role) => event.command !== 'remind' || role === awaitedPartyOf(event.to, 0, currentProcess))
    .map((role) => ({ role, kind: notificationKindOf(event, role) }));
