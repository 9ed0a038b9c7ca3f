import { findOwn } from '../find-own.ts';
import { invitationIdOf } from '../invitations/invitation.ts';
import { type CommandName, stageOf } from '../orders/lifecycle.ts';
import { Order, type OrderEvent } from '../orders/order.ts';
import { currentProcess } from '../orders/process.ts';
import { awaitedPartyOf } from '../orders/reminders.ts';
import type { ActorRole } from '../orders/stage.ts';
import type { TypeOf } from '../type-of.ts';
import type { Notification } from './notification.ts';

export type OrderEventName = OrderEvent['command'];

export type OrderNotificationKind =
  | `order_${CommandName}`
  | 'order_taken'
  | 'application_chosen'
  | 'invitation_received';

type Party = 'creator' | 'advertiser';

const bothParties = ['creator', 'advertiser'] as const;

/** The text of an event and its recipients, except the party that caused it. `textByParty` replaces the text for one party. */
type OrderEventText = {
  readonly to: readonly Party[];
  readonly text: string;
  readonly textByParty?: Readonly<Partial<Record<Party, string>>>;
};

/** Every event of an order. An event with an empty list concerns only the platform. */
const orderEventTexts: Readonly<Record<OrderEventName, OrderEventText>> = {
  take: { to: bothParties, text: 'agreed on the order' },
  invite: { to: ['creator'], text: 'invites you' },
  accept_invitation: { to: ['advertiser'], text: 'accepted your invitation' },
  decline_invitation: { to: ['advertiser'], text: 'declined your invitation' },
  withdraw_invitation: { to: ['creator'], text: 'withdrew the invitation' },
  lapse: { to: bothParties, text: 'closed the invitation because nobody answered it in time' },
  submit_script: { to: ['advertiser'], text: 'submitted a script for review' },
  approve: { to: bothParties, text: 'approved the script or the work' },
  request_changes: { to: bothParties, text: 'asks for changes' },
  extend_review: { to: ['creator'], text: 'extended the review' },
  reject: { to: bothParties, text: 'rejected the work' },
  submit_work: { to: ['advertiser'], text: 'submitted the work' },
  pass: { to: [], text: 'found no faults in the files' },
  find_faults: { to: ['creator'], text: 'found faults in the files' },
  escalate: { to: bothParties, text: 'escalated a late decision' },
  redrive: { to: [], text: 'retried the failed step' },
  hold: { to: bothParties, text: 'put the order on hold' },
  release: {
    to: bothParties,
    text: 'ended the hold on the order, and its deadlines are later by the lost time',
  },
  // Only the party that the order waits for is notified.
  remind: { to: bothParties, text: 'reminds you that the order waits for you' },
  appeal: { to: ['advertiser'], text: 'appealed' },
  uphold: { to: bothParties, text: 'upheld the appealed decision' },
  overturn: { to: bothParties, text: 'overturned the appealed decision' },
  close: { to: bothParties, text: 'closed the order' },
  expire: { to: bothParties, text: 'ended the order because its deadline passed' },
  publish: { to: ['advertiser'], text: 'published the work' },
  confirm_publication: { to: bothParties, text: 'confirmed the publication' },
  refuse_publication: { to: ['creator'], text: 'could not confirm the publication' },
  refer_publication: { to: ['creator'], text: 'asked a reviewer to check the publication' },
  accept: { to: bothParties, text: 'accepted the publication' },
  dispute: { to: ['creator'], text: 'disputes the publication' },
  reply: { to: ['advertiser'], text: 'replied to the dispute' },
  close_replies: { to: bothParties, text: 'closed the replies to the dispute' },
  resolve: { to: bothParties, text: 'resolved the dispute' },
  refund: { to: bothParties, text: 'returned the money of the dispute' },
  // It names no payment, because the share of a party can be nothing.
  settle: { to: bothParties, text: 'settled the order' },
  cancel: { to: bothParties, text: 'cancelled the order' },
  request_cancellation: { to: ['advertiser'], text: 'asks to cancel the order' },
  grant_cancellation: { to: ['creator'], text: 'agreed to cancel the order' },
  refuse_cancellation: { to: ['creator'], text: 'refused to cancel the order' },
  withdraw_cancellation: { to: ['advertiser'], text: 'withdrew the request to cancel the order' },
  lapse_cancellation: {
    to: bothParties,
    text: 'closed the request to cancel the order because nobody answered it in time',
  },
  request_extension: { to: ['advertiser'], text: 'asks for more time' },
  grant_extension: { to: ['creator'], text: 'granted more time' },
  refuse_extension: { to: ['creator'], text: 'refused more time' },
  withdraw_extension: { to: ['advertiser'], text: 'withdrew the request for more time' },
  correct_rating: { to: [], text: 'corrected a rating of the order' },
  rate: { to: bothParties, text: 'rated the order' },
};

const textOf = (command: OrderEventName): OrderEventText =>
  findOwn(orderEventTexts, command) ?? { to: [], text: command };

/** The text of an event: the end of a sentence that begins with the actor. */
export const phraseOfOrderEvent = (command: OrderEventName): string => textOf(command).text;

const actorNames: Readonly<Record<ActorRole, string>> = {
  creator: 'The creator',
  advertiser: 'The advertiser',
  reviewer: 'The platform',
  operator: 'The platform',
  system: 'The platform',
  clock: 'The platform’s clock',
};

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

/** The words of commands whose meaning depends on the step of the order. */
const phrasesByStep: Partial<Readonly<Record<OrderEventName, (event: OrderEvent) => string | undefined>>> = {
  approve: ({ from }) => (from === 'script_review' ? 'approved the script' : 'approved the work'),
  request_changes: ({ to }) =>
    to === 'arbitration'
      ? 'asks for changes again, so a reviewer compares the work with the brief'
      : undefined,
};

const phraseFor = (kind: OrderNotificationKind, event: OrderEvent, party: Party): string => {
  const { command } = event;
  if (kind === 'application_chosen') return 'chose you';
  if (kind === 'order_taken') return 'took your task';
  const { text, textByParty } = textOf(command);
  return phrasesByStep[command]?.(event) ?? textByParty?.[party] ?? text;
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
  return textOf(command).to;
};

/** The notifications of an event, for the parties that did not cause it. */
export const notificationsOfOrderEvent = (order: OrderSummary, event: OrderEvent): readonly Notification[] =>
  recipientsOf(event)
    .filter((party) => party !== event.actor.role)
    .filter((party) => event.command !== 'remind' || party === awaitedPartyOf(event.to, 0, currentProcess))
    .map((party) => {
      const kind = notificationKindOf(event, party);
      return {
        to: party === 'creator' ? order.creatorId : order.advertiserId,
        at: event.at,
        kind,
        subject: {
          taskId: order.taskId,
          orderId: order.id,
          ...(invitationCommands.has(event.command) && { invitationId: invitationIdOf(order.id) }),
        },
        title: order.title,
        message: `${findOwn(actorNames, event.actor.role) ?? 'The platform'} ${phraseFor(kind, event, party)}: ${order.title}`,
        reasons: event.reasons,
        order: { status: event.to, ...(order.dueAt && { dueAt: order.dueAt }) },
      };
    });
