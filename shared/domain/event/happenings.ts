import type { Payee } from '../ledger/accounts.ts';
import type { Booking } from '../ledger/booking.ts';
import { bookingsOf } from '../ledger/booking.ts';
import type { JournalEntry } from '../ledger/journal.ts';
import type { Money } from '../money.ts';
import type { OrderInBrief } from '../notice/order-notices.ts';
import { concernedByPartyEvent, type PartyEvent } from '../notice/party-event.ts';
import type { TaskEvent } from '../notice/task-event.ts';
import type { OrderEvent } from '../order/order.ts';
import type { TaskApplication } from '../recruit/task-application.ts';
import type { Task } from '../task/task.ts';
import type { Instant } from '../time.ts';
import type { WithdrawalStatus } from '../withdrawal/lifecycle.ts';
import {
  applicationNotChosen,
  type ToldTaskEvent,
  taskRecommended,
  typeOfOrderEvent,
  typeOfTaskEvent,
  typeOfWithdrawal,
  walletBooked,
} from './event-kinds.ts';
import type { EventAccount, Happening } from './happening.ts';

const creator = (id: string): EventAccount => ({ as: 'creator', id });
const advertiser = (id: string): EventAccount => ({ as: 'advertiser', id });

/** The parties of an order, both of whom see every event of it. */
export const partiesOfOrder = ({ creatorId, advertiserId }: OrderInBrief): readonly EventAccount[] => [
  creator(creatorId),
  advertiser(advertiserId),
];

/** What an order's price comes to, as its view shows it. */
export type OrderSums = { readonly price: Money; readonly fee: Money; readonly net: Money };

/** An event of an order, as its timeline has it; the reasons, which people wrote, are read there. */
export const happeningOfOrder = (order: OrderInBrief, event: OrderEvent, sums: OrderSums): Happening => ({
  cause: `${order.id} ${event.seq}`,
  type: typeOfOrderEvent(event.command),
  at: event.at,
  concerns: partiesOfOrder(order),
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
const concernedBy = (event: Extract<TaskEvent, { type: ToldTaskEvent }>): readonly EventAccount[] => {
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
export const happeningOfTask = (event: TaskEvent): Happening | undefined => {
  if (event.type === 'applications_left') return undefined;
  const { reasons: _written, ...ids } = event.about as Readonly<Record<string, unknown>>;
  return {
    cause: event.id,
    type: typeOfTaskEvent(event.type),
    at: event.at,
    concerns: concernedBy(event),
    data: { taskId: event.taskId, advertiserId: event.advertiserId, ...ids },
  };
};

/** What people wrote, and what only the inbox needs: told to no program. */
const unspoken: ReadonlySet<string> = new Set(['reasons', 'title', 'isNews', 'masked', 'why', 'url']);

/** An event of a party, with its ids, states and sums. */
export const happeningOfPartyEvent = (event: PartyEvent): Happening => {
  const told = Object.entries(event.about).filter(([name]) => !unspoken.has(name));
  return {
    cause: event.id,
    type: event.type,
    at: event.at,
    concerns: concernedByPartyEvent(event),
    data: Object.fromEntries(told),
  };
};

/** An application that was left when its task took no more creators; its advertiser, who did not choose it, knows. */
export const happeningOfPassedOver = (
  { id, taskId, advertiserId, creatorId }: TaskApplication,
  at: Instant,
): Happening => ({
  cause: `${id} passed over`,
  type: applicationNotChosen,
  at,
  concerns: [creator(creatorId), advertiser(advertiserId)],
  data: { taskId, advertiserId, applicationId: id, creatorId },
});

/** A task that suits a creator, as its opening found it. */
export const happeningOfRecommended = (
  { id: taskId, advertiserId }: Pick<Task, 'id' | 'advertiserId'>,
  creatorId: string,
  score: number,
  at: Instant,
): Happening => ({
  cause: `${taskId} ${at} ${creatorId}`,
  type: taskRecommended,
  at,
  concerns: [creator(creatorId)],
  data: { taskId, advertiserId, creatorId, score },
});

/** What a withdrawal's event carries for those who are told of it. */
export type WithdrawalInBrief = {
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
export const happeningOfWithdrawal = (
  { id, payee, amount, fee, payout }: WithdrawalInBrief,
  { seq, at, command, to }: WithdrawalEvent,
): Happening => ({
  cause: `${id} ${seq}`,
  type: typeOfWithdrawal(to),
  at,
  concerns: [{ as: payee.role, id: payee.id }],
  data: {
    withdrawalId: id,
    ...(payee.role === 'creator' ? { creatorId: payee.id } : { agencyId: payee.id }),
    ...{ seq, step: command, status: to, amount, fee, payout },
  },
});

/** What an entry of the journal did to each wallet: to each its own part, which is nobody else's to know. */
export const happeningsOfEntry = (entry: JournalEntry, advertiserId?: string): readonly Happening[] =>
  bookingsOf(entry, advertiserId).map((booking) => happeningOfBooking(entry, booking));

const happeningOfBooking = (
  { id, at, cause }: JournalEntry,
  { party, currency, changes }: Booking,
): Happening => ({
  cause: `${id} ${party.id} ${currency}`,
  type: walletBooked,
  at,
  concerns: [{ as: party.role, id: party.id }],
  data: { entryId: id, cause, wallet: { as: party.role, id: party.id }, currency, changes },
});
