import * as z from 'zod';
import { TaskId } from '../fields.ts';
import { type OrderEventName, phraseOfOrderEvent } from '../notifications/order-notifications.ts';
import { commandNames, lifecycle } from '../orders/lifecycle.ts';
import type { ActorRole } from '../orders/stage.ts';
import { type WithdrawalStatus, withdrawalStatuses } from '../withdrawals/lifecycle.ts';
import { webhookTest } from './domain-event.ts';
import type { EventRow } from './event-row.ts';
import { type PartyEventType, partyEvents } from './party-events.ts';
import { orderEventData, recordEvents, withdrawalEvent } from './record-events.ts';
import { type PublishedTaskEvent, taskEvents } from './task-events.ts';

/** An event type. Its version increases when its data changes incompatibly. */
export type EventKind = EventRow & { readonly type: string; readonly version: number };

/** Every command that can be an event of an order; an order begins with one of the first two. */
export const orderEventNames: readonly OrderEventName[] = ['take', 'invite', ...commandNames];

export const typeOfOrderEvent = (command: OrderEventName): string => `order.${command}`;

/** `task_opened` → `task.opened`: the first word is the subject. */
export const typeOfTaskEvent = (type: PublishedTaskEvent): string => type.replace('_', '.');

export const typeOfWithdrawal = (status: WithdrawalStatus): string => `withdrawal.${status}`;

const taskEventNames = Object.keys(taskEvents) as readonly PublishedTaskEvent[];

export const partyEventTypes = Object.keys(partyEvents) as readonly PartyEventType[];

const actorNames: Readonly<Record<ActorRole, string>> = {
  creator: 'the creator',
  advertiser: 'the advertiser',
  reviewer: 'a reviewer',
  operator: 'an operator',
  system: 'the platform',
  clock: 'the platform',
};

type Transition = { readonly by: readonly ActorRole[] };

const orderTransitions = Object.values(lifecycle).flatMap(({ transitions }) =>
  Object.entries<Transition>(transitions),
);

/** Who sends a command, as the lifecycle allows it. An order begins by its parties, and others by the platform. */
const actorsOf = (name: OrderEventName): readonly string[] => {
  if (name === 'take') return ['the creator', 'the advertiser'];
  if (name === 'invite') return ['the advertiser'];
  const roles = orderTransitions.flatMap(([command, { by }]) => (command === name ? by : []));
  return roles.length === 0 ? ['the platform'] : [...new Set(roles.map((role) => actorNames[role]))];
};

const describeOrderEvent = (name: OrderEventName): string => {
  const actors = actorsOf(name);
  const others = actors.slice(0, -1).join(', ');
  const text = `${others && `${others} or `}${actors.at(-1)} ${phraseOfOrderEvent(name)}.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
};

const orderEvent = (name: OrderEventName): EventRow => ({
  description: describeOrderEvent(name),
  data: orderEventData,
});

const taskEvent = ({ data, ...row }: EventRow): EventRow => ({
  ...row,
  data: { taskId: TaskId, advertiserId: z.string(), ...data },
});

/** Every event type, derived from the tables of the events and the lifecycles. */
export const eventKinds: readonly EventKind[] = Object.entries<EventRow>({
  ...Object.fromEntries(orderEventNames.map((name) => [typeOfOrderEvent(name), orderEvent(name)])),
  ...Object.fromEntries(taskEventNames.map((name) => [typeOfTaskEvent(name), taskEvent(taskEvents[name])])),
  ...recordEvents,
  ...partyEvents,
  ...Object.fromEntries(
    withdrawalStatuses.map((status) => [typeOfWithdrawal(status), withdrawalEvent(status)]),
  ),
}).map(([type, row]) => ({ type, version: 1, ...row }));

const kindsByType: ReadonlyMap<string, EventKind> = new Map(eventKinds.map((kind) => [kind.type, kind]));

/** Whether this release knows an event type. A later release may have recorded others. */
export const isEventType = (type: string): boolean => kindsByType.has(type);

/** The row of an event type. Throws for an unknown type: that is a programmer error. */
export const eventKindOf = (type: string): EventKind => {
  const kind = kindsByType.get(type);
  if (!kind) throw new RangeError(`there is no event type ${type}`);
  return kind;
};

/** The types that an endpoint may subscribe to. */
export const eventTypes: readonly string[] = eventKinds
  .map(({ type }) => type)
  .filter((type) => type !== webhookTest);
