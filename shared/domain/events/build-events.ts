import type { Payee } from '../ledger/accounts.ts';
import type { JournalEntry } from '../ledger/journal.ts';
import type { WalletChange } from '../ledger/wallet-change.ts';
import { walletChangesOf } from '../ledger/wallet-change.ts';
import type { Money } from '../money.ts';
import type { OrderSummary } from '../notifications/order-notifications.ts';
import type { OrderEvent } from '../orders/order.ts';
import type { TaskApplication } from '../task-applications/task-application.ts';
import type { Task } from '../tasks/task.ts';
import type { Instant } from '../time.ts';
import type { WithdrawalStatus } from '../withdrawals/lifecycle.ts';
import type { DomainEvent, EventAccount } from './domain-event.ts';
import {
  applicationNotChosen,
  type PublishedTaskEvent,
  taskRecommended,
  typeOfOrderEvent,
  typeOfTaskEvent,
  typeOfWithdrawal,
  walletBooked,
} from './event-kinds.ts';
import { audienceOfPartyEvent, type PartyEvent } from './party-event.ts';
import type { TaskEvent } from './task-event.ts';

const creator = (id: string): EventAccount => ({ as: 'creator', id });
const advertiser = (id: string): EventAccount => ({ as: 'advertiser', id });

/** The parties of an order, both of whom see every event of it. */
export const partiesOfOrder = ({ creatorId, advertiserId }: OrderSummary): readonly EventAccount[] => [
  creator(creatorId),
  advertiser(advertiserId),
];

/** What an order's price comes to, as its view shows it. */
export type OrderAmounts = { readonly price: Money; readonly fee: Money; readonly net: Money };

/** An event of an order, as its timeline has it; the reasons, which people wrote, are read there. */
export const eventOfOrder = (order: OrderSummary, event: OrderEvent, sums: OrderAmounts): DomainEvent => ({
  eventKey: `${order.id} ${event.seq}`,
  type: typeOfOrderEvent(event.command),
  at: event.at,
  audience: partiesOfOrder(order),
  data: {
    orderId: order.id,
    taskId: order.taskId,
    creatorId: order.creatorId,
    advertiserId: order.advertiserId,
    seq: event.seq,
    by: event.actor.role,
    ...(event.from && { from: event.from }),
    status: event.to,
    ...(order.dueAt && { dueAt: order.dueAt }),
    ...sums,
  },
});

/** Who besides its task's advertiser is told, and whether that one is: a question to the platform is not theirs. */
const audienceOfTaskEvent = (
  event: Extract<TaskEvent, { type: PublishedTaskEvent }>,
): readonly EventAccount[] => {
  const owner = advertiser(event.advertiserId);
  switch (event.type) {
    case 'question_asked':
      return event.about.to === 'advertiser'
        ? [creator(event.about.creatorId), owner]
        : [creator(event.about.creatorId)];
    case 'question_answered':
      return event.about.by === 'advertiser'
        ? [creator(event.about.creatorId), owner]
        : [creator(event.about.creatorId)];
    case 'question_hidden':
      return [creator(event.about.creatorId)];
    default:
      return 'creatorId' in event.about ? [creator(event.about.creatorId), owner] : [owner];
  }
};

/** An event around a task; nothing of the platform's notes to itself. */
export const eventOfTask = (event: TaskEvent): DomainEvent | undefined => {
  if (event.type === 'applications_left') return undefined;
  const { reasons: _written, ...ids } = event.about as Readonly<Record<string, unknown>>;
  return {
    eventKey: event.id,
    type: typeOfTaskEvent(event.type),
    at: event.at,
    audience: audienceOfTaskEvent(event),
    data: { taskId: event.taskId, advertiserId: event.advertiserId, ...ids },
  };
};

/** What people wrote, and what only the inbox needs: told to no program. */
const unpublishedFields: ReadonlySet<string> = new Set([
  'reasons',
  'title',
  'isNews',
  'masked',
  'why',
  'url',
]);

/** An event of a party, with its ids, states and sums. */
export const eventOfPartyEvent = (event: PartyEvent): DomainEvent => {
  const publishedFields = Object.entries(event.about).filter(([name]) => !unpublishedFields.has(name));
  return {
    eventKey: event.id,
    type: event.type,
    at: event.at,
    audience: audienceOfPartyEvent(event),
    data: Object.fromEntries(publishedFields),
  };
};

/** An application that was left when its task took no more creators; its advertiser, who did not choose it, knows. */
export const eventOfUnchosenApplication = (
  { id, taskId, advertiserId, creatorId }: TaskApplication,
  at: Instant,
): DomainEvent => ({
  eventKey: `${id} passed over`,
  type: applicationNotChosen,
  at,
  audience: [creator(creatorId), advertiser(advertiserId)],
  data: { taskId, advertiserId, applicationId: id, creatorId },
});

/** A task that suits a creator, as its opening found it. */
export const eventOfRecommendation = (
  { id: taskId, advertiserId }: Pick<Task, 'id' | 'advertiserId'>,
  creatorId: string,
  score: number,
  at: Instant,
): DomainEvent => ({
  eventKey: `${taskId} ${at} ${creatorId}`,
  type: taskRecommended,
  at,
  audience: [creator(creatorId)],
  data: { taskId, advertiserId, creatorId, score },
});

/** What a withdrawal's event carries for those who are told of it. */
export type WithdrawalSummary = {
  readonly id: string;
  readonly payee: Payee;
  readonly amount: Money;
  readonly fee: Money;
  readonly payout: Money;
};

export type WithdrawalEvent = {
  readonly seq: number;
  readonly at: Instant;
  readonly command: string;
  readonly to: WithdrawalStatus;
};

/** A withdrawal that has come a step further. */
export const eventOfWithdrawal = (
  { id, payee, amount, fee, payout }: WithdrawalSummary,
  { seq, at, command, to }: WithdrawalEvent,
): DomainEvent => ({
  eventKey: `${id} ${seq}`,
  type: typeOfWithdrawal(to),
  at,
  audience: [{ as: payee.role, id: payee.id }],
  data: {
    withdrawalId: id,
    ...(payee.role === 'creator' ? { creatorId: payee.id } : { agencyId: payee.id }),
    ...{ seq, step: command, status: to, amount, fee, payout },
  },
});

/** What an entry of the journal did to each wallet: to each its own part, which is nobody else's to know. */
export const eventsOfEntry = (entry: JournalEntry, advertiserId?: string): readonly DomainEvent[] =>
  walletChangesOf(entry, advertiserId).map((booking) => eventOfWalletChange(entry, booking));

const eventOfWalletChange = (
  { id, at, cause }: JournalEntry,
  { party, currency, changes }: WalletChange,
): DomainEvent => ({
  eventKey: `${id} ${party.id} ${currency}`,
  type: walletBooked,
  at,
  audience: [{ as: party.role, id: party.id }],
  data: { entryId: id, cause, wallet: { as: party.role, id: party.id }, currency, changes },
});
