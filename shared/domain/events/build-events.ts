import type { JournalEntry } from '../ledger/journal.ts';
import type { WalletChange } from '../ledger/wallet-change.ts';
import { hasChanges, walletChangesOf } from '../ledger/wallet-change.ts';
import type { Money } from '../money.ts';
import type { OrderSummary } from '../notifications/order-notifications.ts';
import type { OrderEvent } from '../orders/order.ts';
import type { TaskApplication } from '../task-applications/task-application.ts';
import type { Task } from '../tasks/task.ts';
import type { Instant } from '../time.ts';
import type { WithdrawalEvent, WithdrawalSummary } from '../withdrawals/withdrawal-event.ts';
import { advertiserAccount, creatorAccount, type DomainEvent, type EventAccount } from './domain-event.ts';
import { typeOfOrderEvent, typeOfTaskEvent, typeOfWithdrawal } from './event-kinds.ts';
import { publishedPartOf } from './event-row.ts';
import { audienceOfPartyEvent, type PartyEvent, partyEvents } from './party-events.ts';
import { applicationNotChosen, taskRecommended, walletBooked } from './record-events.ts';
import { audienceOfTaskEvent, type TaskEvent, taskEvents } from './task-events.ts';

/** The parties of an order. Both receive each of its events. */
export const partiesOfOrder = ({ creatorId, advertiserId }: OrderSummary): readonly EventAccount[] => [
  creatorAccount(creatorId),
  advertiserAccount(advertiserId),
];

/** The amounts of an order, as its view shows them. */
export type OrderAmounts = { readonly price: Money; readonly fee: Money; readonly net: Money };

/** The event of an order. The reasons, which people wrote, are only in its timeline. */
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

/** The event of a task; `undefined` for internal events. */
export const eventOfTask = (event: TaskEvent): DomainEvent | undefined => {
  const { id, type, at, taskId, advertiserId, about } = event;
  if (type === 'applications_left') return undefined;
  return {
    eventKey: id,
    type: typeOfTaskEvent(type),
    at,
    audience: audienceOfTaskEvent(event),
    data: { taskId, advertiserId, ...publishedPartOf(taskEvents[type], about) },
  };
};

/** The event of a party. */
export const eventOfPartyEvent = (event: PartyEvent): DomainEvent => ({
  eventKey: event.id,
  type: event.type,
  at: event.at,
  audience: audienceOfPartyEvent(event),
  data: publishedPartOf(partyEvents[event.type], event.about),
});

/** The event of an application that was not chosen when its task closed. */
export const eventOfUnchosenApplication = (
  { id, taskId, advertiserId, creatorId }: TaskApplication,
  at: Instant,
): DomainEvent => ({
  eventKey: `${id} passed over`,
  type: applicationNotChosen,
  at,
  audience: [creatorAccount(creatorId), advertiserAccount(advertiserId)],
  data: { taskId, advertiserId, applicationId: id, creatorId },
});

/** The event of a task that suits a creator. */
export const eventOfRecommendation = (
  { id: taskId, advertiserId }: Pick<Task, 'id' | 'advertiserId'>,
  creatorId: string,
  score: number,
  at: Instant,
): DomainEvent => ({
  eventKey: `${taskId} ${at} ${creatorId}`,
  type: taskRecommended,
  at,
  audience: [creatorAccount(creatorId)],
  data: { taskId, advertiserId, creatorId, score },
});

/** The event of a withdrawal that changed its state. */
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
    [`${payee.role}Id`]: payee.id,
    ...{ seq, step: command, status: to, amount, fee, payout },
  },
});

/** The events of a journal entry: one for each wallet that it changed, with the changes of that wallet only. */
export const eventsOfEntry = (entry: JournalEntry, advertiserId?: string): readonly DomainEvent[] =>
  walletChangesOf(entry, advertiserId)
    .filter(hasChanges)
    .map((posting) => eventOfWalletChange(entry, posting));

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
