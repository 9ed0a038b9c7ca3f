import { type OrderEventName, phraseOfOrderEvent } from '../notifications/order-notifications.ts';
import { lifecycle, statuses } from '../orders/lifecycle.ts';
import { type WithdrawalStatus, withdrawalLifecycle } from '../withdrawals/lifecycle.ts';
import { type PartyEventType, partyEvents } from './party-event.ts';
import type { TaskEventType } from './task-event.ts';

/** A kind of event. Its version counts up when what it carries changes in another way than by growing. */
export type EventKind = { readonly type: string; readonly version: number; readonly summary: string };

/** Every command that can be an event of an order, by the lifecycle; an order begins with one of the first two. */
export const orderEventNames: readonly OrderEventName[] = [
  ...new Set<OrderEventName>([
    'take',
    'invite',
    ...statuses.flatMap((status) => Object.keys(lifecycle[status].transitions) as OrderEventName[]),
  ]),
];

/** What happens around a task besides its orders; the platform's notes to itself are nobody else's. */
export type PublishedTaskEvent = Exclude<TaskEventType, 'applications_left'>;

const taskEvents: Readonly<Record<PublishedTaskEvent, string>> = {
  task_opened: 'A task opened to creators.',
  task_closed: 'A task closed.',
  task_approved: 'A reviewer let a task open.',
  task_rejected: 'A reviewer gave a task back as a draft.',
  application_received: 'A creator applied for a task.',
  application_withdrawn: 'A creator took an application for a task back.',
  application_declined: 'The advertiser declined an application for a task.',
  question_asked: 'A creator asked about a task.',
  question_answered: 'A question about a task was answered.',
  question_hidden: 'An operator hid a question about a task.',
};

/** Words that are joined by `_` in the product; the first of them is the event's subject. */
const toEventType = (name: string): string => name.replace('_', '.');

export const typeOfOrderEvent = (command: OrderEventName): string => `order.${command}`;

export const typeOfTaskEvent = (type: PublishedTaskEvent): string => toEventType(type);

export const typeOfWithdrawal = (status: WithdrawalStatus): string => `withdrawal.${status}`;

/** A creator's application for a task that was left when others were chosen, and a task that suits a creator. */
export const applicationNotChosen = 'application.not_chosen';
export const taskRecommended = 'task.recommended';

export const walletBooked = 'wallet.booked';

/** What an endpoint is sent when its owner tries it. No filter leaves it out. */
export const webhookTest = 'webhook.test';

const defineEventKind = (type: string, summary: string): EventKind => ({ type, version: 1, summary });

export const taskEventNames = Object.keys(taskEvents) as readonly PublishedTaskEvent[];

export const partyEventTypes = Object.keys(partyEvents) as readonly PartyEventType[];

export const withdrawalStatuses = Object.keys(withdrawalLifecycle) as readonly WithdrawalStatus[];

/** Everything that somebody can listen to. It follows from the tables by which things happen. */
export const eventKinds: readonly EventKind[] = [
  ...orderEventNames.map((name) =>
    defineEventKind(
      typeOfOrderEvent(name),
      `Of an order: a party or the platform ${phraseOfOrderEvent(name)}.`,
    ),
  ),
  ...taskEventNames.map((name) => defineEventKind(typeOfTaskEvent(name), taskEvents[name])),
  defineEventKind(applicationNotChosen, 'A task took no more creators, and an application for it was left.'),
  defineEventKind(taskRecommended, 'A task opened that suits a creator well.'),
  ...partyEventTypes.map((type) => defineEventKind(type, partyEvents[type])),
  ...withdrawalStatuses.map((status) =>
    defineEventKind(typeOfWithdrawal(status), `A withdrawal came to be ${status}.`),
  ),
  defineEventKind(walletBooked, 'Money came into a wallet, left it, or moved in it.'),
  defineEventKind(webhookTest, 'Nothing happened: somebody tried an endpoint.'),
];

const versions: ReadonlyMap<string, number> = new Map(eventKinds.map(({ type, version }) => [type, version]));

/** Whether a name is that of a kind of event here; what a later release told of is not. */
export const isEventType = (type: string): boolean => versions.has(type);

/** The version of a kind of event; asking for one that there is not is a mistake of the program. */
export const versionOf = (type: string): number => {
  const version = versions.get(type);
  if (version === undefined) throw new RangeError(`there are no events ${type}`);
  return version;
};

/** The kinds that an endpoint may choose from. */
export const eventTypes: readonly string[] = eventKinds
  .map(({ type }) => type)
  .filter((type) => type !== webhookTest);
