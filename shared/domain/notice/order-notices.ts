import { lookUp } from '../look-up.ts';
import { invitationIdOf } from '../order/invitation.ts';
import { type ActorRole, type CommandName, stageOf } from '../order/lifecycle.ts';
import type { OrderEvent } from '../order/order.ts';
import { currentProcess } from '../order/process.ts';
import { partyWaitedFor } from '../order/reminders.ts';
import type { Instant } from '../time.ts';
import type { Notice } from './notice.ts';

export type OrderEventName = OrderEvent['command'];

export type OrderNoticeKind =
  | `order_${CommandName}`
  | 'order_taken'
  | 'application_chosen'
  | 'invitation_received';

type Party = 'creator' | 'advertiser';

const both = ['creator', 'advertiser'] as const;

/**
 * What an event says, and whom it concerns; whoever did it knows already and is not told. `tells` is what it says to one
 * party, where that is not what it says to the other.
 */
type Tells = {
  readonly to: readonly Party[];
  readonly says: string;
  readonly tells?: Readonly<Partial<Record<Party, string>>>;
};

/** Every event of an order. An empty list concerns the platform alone; a test holds what is told to one party only to a list. */
const telling: Readonly<Record<OrderEventName, Tells>> = {
  take: { to: both, says: 'agreed on the order' },
  invite: { to: ['creator'], says: 'invites you' },
  accept_invitation: { to: ['advertiser'], says: 'accepted your invitation' },
  decline_invitation: { to: ['advertiser'], says: 'declined your invitation' },
  lapse: { to: both, says: 'ended the invitation that nobody answered' },
  submit_script: { to: ['advertiser'], says: 'handed in a script for you to review' },
  approve: { to: both, says: 'approved what was handed in' },
  request_changes: { to: both, says: 'asks for changes' },
  extend_review: { to: ['creator'], says: 'took more time for the review' },
  reject: { to: both, says: 'rejected the work' },
  submit_work: { to: ['advertiser'], says: 'handed in the work' },
  pass: { to: [], says: 'found the files in order' },
  find_faults: { to: ['creator'], says: 'found faults in the files' },
  escalate: { to: both, says: 'asked for a decision that is late' },
  redrive: { to: [], says: 'had it tried again' },
  // Of both, only the one that is waited for is told.
  remind: { to: both, says: 'reminds you that the order waits for you' },
  appeal: { to: ['advertiser'], says: 'appealed' },
  uphold: { to: both, says: 'upheld the decision that the creator appealed against' },
  overturn: { to: both, says: 'overturned a decision on appeal' },
  close: { to: both, says: 'closed the order for good' },
  expire: { to: both, says: 'ended the order whose time was over' },
  publish: { to: ['advertiser'], says: 'published the work' },
  confirm_publication: { to: both, says: 'confirmed the publication' },
  refuse_publication: { to: ['creator'], says: 'could not confirm the publication' },
  refer_publication: { to: ['creator'], says: 'asked for a look at the publication' },
  accept: { to: both, says: 'accepted the publication' },
  dispute: { to: ['creator'], says: 'disputes the publication' },
  reply: { to: ['advertiser'], says: 'replied to the dispute' },
  close_replies: { to: both, says: 'closed the replies to the dispute' },
  resolve: { to: both, says: 'resolved the dispute' },
  refund: { to: both, says: 'returned the money of the dispute' },
  settle: {
    to: both,
    says: 'settled the order',
    tells: { creator: 'paid the order into your balance' },
  },
  cancel: { to: both, says: 'cancelled the order' },
  request_cancellation: { to: ['advertiser'], says: 'asks to cancel the order' },
  grant_cancellation: { to: ['creator'], says: 'agreed to cancel the order' },
  refuse_cancellation: { to: ['creator'], says: 'did not agree to cancel the order' },
  request_extension: { to: ['advertiser'], says: 'asks for more time' },
  grant_extension: { to: ['creator'], says: 'gave more time' },
  refuse_extension: { to: ['creator'], says: 'gave no more time' },
  rate: { to: both, says: 'rated the order' },
};

const tellingOf = (command: OrderEventName): Tells => lookUp(telling, command) ?? { to: [], says: command };

/** What an event says, as the end of a sentence that begins with who did it. */
export const saysOf = (command: OrderEventName): string => tellingOf(command).says;

const names: Readonly<Record<ActorRole, string>> = {
  creator: 'The creator',
  advertiser: 'The advertiser',
  reviewer: 'The platform',
  operator: 'The platform',
  system: 'The platform',
  clock: 'The platform’s clock',
};

/** What of an order its event carries for those who are told of it. */
export type OrderInBrief = {
  readonly id: string;
  readonly taskId: string;
  readonly title: string;
  readonly creatorId: string;
  readonly advertiserId: string;
  readonly dueAt?: Instant;
};

/** What an event is called for one of the parties: being chosen or invited is news of its own. */
const kindFor = ({ command }: OrderEvent, party: Party): OrderNoticeKind => {
  if (command === 'take') return party === 'creator' ? 'application_chosen' : 'order_taken';
  return command === 'invite' ? 'invitation_received' : `order_${command}`;
};

const verbFor = (kind: OrderNoticeKind, { command }: OrderEvent, party: Party): string => {
  if (kind === 'application_chosen') return 'chose you';
  if (kind === 'order_taken') return 'took your task';
  const { says, tells } = tellingOf(command);
  return tells?.[party] ?? says;
};

const isInvitation: ReadonlySet<OrderEventName> = new Set([
  'invite',
  'accept_invitation',
  'decline_invitation',
  'lapse',
]);

/**
 * Whom an event concerns. A publication that is still checked is told of when it is confirmed. That people are late is
 * told to those who wait for them; of a machine that is late, which would be told every hour, the order itself speaks.
 */
const readersOf = ({ command, to }: OrderEvent): readonly Party[] => {
  if (command === 'publish' && to !== 'published') return [];
  if (command === 'escalate' && stageOf(to).waitsFor !== 'platform') return [];
  return tellingOf(command).to;
};

/** What the parties of an order are told of an event: none, one or both of them. */
export const noticesOfOrderEvent = (order: OrderInBrief, event: OrderEvent): readonly Notice[] =>
  readersOf(event)
    .filter((party) => party !== event.actor.role)
    .filter((party) => event.command !== 'remind' || party === partyWaitedFor(event.to, 0, currentProcess))
    .map((party) => {
      const kind = kindFor(event, party);
      return {
        to: party === 'creator' ? order.creatorId : order.advertiserId,
        at: event.at,
        kind,
        subject: {
          taskId: order.taskId,
          orderId: order.id,
          ...(isInvitation.has(event.command) && { invitationId: invitationIdOf(order.id) }),
        },
        title: order.title,
        message: `${lookUp(names, event.actor.role) ?? 'The platform'} ${verbFor(kind, event, party)}: ${order.title}`,
        reasons: event.reasons,
        order: { status: event.to, ...(order.dueAt && { dueAt: order.dueAt }) },
      };
    });
