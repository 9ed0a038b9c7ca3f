import { invitationIdOf } from '../invitations/invitation.ts';
import { lookUp } from '../look-up.ts';
import { type ActorRole, type CommandName, stageOf } from '../orders/lifecycle.ts';
import type { OrderEvent } from '../orders/order.ts';
import { currentProcess } from '../orders/process.ts';
import { awaitedPartyOf } from '../orders/reminders.ts';
import type { Instant } from '../time.ts';
import type { Notification } from './notification.ts';

export type OrderEventName = OrderEvent['command'];

export type OrderNotificationKind =
  | `order_${CommandName}`
  | 'order_taken'
  | 'application_chosen'
  | 'invitation_received';

type Party = 'creator' | 'advertiser';

const bothParties = ['creator', 'advertiser'] as const;

/**
 * What an event says, and whom it concerns; whoever did it knows already and is not told. `tells` is what it says to one
 * party, where that is not what it says to the other.
 */
type OrderEventText = {
  readonly to: readonly Party[];
  readonly text: string;
  readonly textByParty?: Readonly<Partial<Record<Party, string>>>;
};

/** Every event of an order. An empty list concerns the platform alone; a test holds what is told to one party only to a list. */
const orderEventTexts: Readonly<Record<OrderEventName, OrderEventText>> = {
  take: { to: bothParties, text: 'agreed on the order' },
  invite: { to: ['creator'], text: 'invites you' },
  accept_invitation: { to: ['advertiser'], text: 'accepted your invitation' },
  decline_invitation: { to: ['advertiser'], text: 'declined your invitation' },
  lapse: { to: bothParties, text: 'ended the invitation that nobody answered' },
  submit_script: { to: ['advertiser'], text: 'handed in a script for you to review' },
  approve: { to: bothParties, text: 'approved what was handed in' },
  request_changes: { to: bothParties, text: 'asks for changes' },
  extend_review: { to: ['creator'], text: 'took more time for the review' },
  reject: { to: bothParties, text: 'rejected the work' },
  submit_work: { to: ['advertiser'], text: 'handed in the work' },
  pass: { to: [], text: 'found the files in order' },
  find_faults: { to: ['creator'], text: 'found faults in the files' },
  escalate: { to: bothParties, text: 'asked for a decision that is late' },
  redrive: { to: [], text: 'had it tried again' },
  // Of both, only the one that is waited for is told.
  remind: { to: bothParties, text: 'reminds you that the order waits for you' },
  appeal: { to: ['advertiser'], text: 'appealed' },
  uphold: { to: bothParties, text: 'upheld the decision that the creator appealed against' },
  overturn: { to: bothParties, text: 'overturned a decision on appeal' },
  close: { to: bothParties, text: 'closed the order for good' },
  expire: { to: bothParties, text: 'ended the order whose time was over' },
  publish: { to: ['advertiser'], text: 'published the work' },
  confirm_publication: { to: bothParties, text: 'confirmed the publication' },
  refuse_publication: { to: ['creator'], text: 'could not confirm the publication' },
  refer_publication: { to: ['creator'], text: 'asked for a look at the publication' },
  accept: { to: bothParties, text: 'accepted the publication' },
  dispute: { to: ['creator'], text: 'disputes the publication' },
  reply: { to: ['advertiser'], text: 'replied to the dispute' },
  close_replies: { to: bothParties, text: 'closed the replies to the dispute' },
  resolve: { to: bothParties, text: 'resolved the dispute' },
  refund: { to: bothParties, text: 'returned the money of the dispute' },
  settle: {
    to: bothParties,
    text: 'settled the order',
    textByParty: { creator: 'paid the order into your balance' },
  },
  cancel: { to: bothParties, text: 'cancelled the order' },
  request_cancellation: { to: ['advertiser'], text: 'asks to cancel the order' },
  grant_cancellation: { to: ['creator'], text: 'agreed to cancel the order' },
  refuse_cancellation: { to: ['creator'], text: 'did not agree to cancel the order' },
  request_extension: { to: ['advertiser'], text: 'asks for more time' },
  grant_extension: { to: ['creator'], text: 'gave more time' },
  refuse_extension: { to: ['creator'], text: 'gave no more time' },
  rate: { to: bothParties, text: 'rated the order' },
};

const tellingOf = (command: OrderEventName): OrderEventText =>
  lookUp(orderEventTexts, command) ?? { to: [], text: command };

/** What an event says, as the end of a sentence that begins with who did it. */
export const phraseOfOrderEvent = (command: OrderEventName): string => tellingOf(command).text;

const actorNames: Readonly<Record<ActorRole, string>> = {
  creator: 'The creator',
  advertiser: 'The advertiser',
  reviewer: 'The platform',
  operator: 'The platform',
  system: 'The platform',
  clock: 'The platform’s clock',
};

/** What of an order its event carries for those who are told of it. */
export type OrderSummary = {
  readonly id: string;
  readonly taskId: string;
  readonly title: string;
  readonly creatorId: string;
  readonly advertiserId: string;
  readonly dueAt?: Instant;
};

/** What an event is called for one of the parties: being chosen or invited is news of its own. */
const notificationKindOf = ({ command }: OrderEvent, party: Party): OrderNotificationKind => {
  if (command === 'take') return party === 'creator' ? 'application_chosen' : 'order_taken';
  return command === 'invite' ? 'invitation_received' : `order_${command}`;
};

const phraseFor = (kind: OrderNotificationKind, { command }: OrderEvent, party: Party): string => {
  if (kind === 'application_chosen') return 'chose you';
  if (kind === 'order_taken') return 'took your task';
  const { text, textByParty } = tellingOf(command);
  return textByParty?.[party] ?? text;
};

const invitationCommands: ReadonlySet<OrderEventName> = new Set([
  'invite',
  'accept_invitation',
  'decline_invitation',
  'lapse',
]);

/**
 * Whom an event concerns. A publication that is still checked is told of when it is confirmed. That people are late is
 * told to those who wait for them; of a machine that is late, which would be told every hour, the order itself speaks.
 */
const recipientsOf = ({ command, to }: OrderEvent): readonly Party[] => {
  if (command === 'publish' && to !== 'published') return [];
  if (command === 'escalate' && stageOf(to).waitsFor !== 'platform') return [];
  return tellingOf(command).to;
};

/** What the parties of an order are told of an event: none, one or both of them. */
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
        message: `${lookUp(actorNames, event.actor.role) ?? 'The platform'} ${phraseFor(kind, event, party)}: ${order.title}`,
        reasons: event.reasons,
        order: { status: event.to, ...(order.dueAt && { dueAt: order.dueAt }) },
      };
    });
