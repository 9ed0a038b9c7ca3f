import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import type { PartyEvent } from '../../domain/events/party-events.ts';
import { isApplicantEvent, type TaskEvent } from '../../domain/events/task-events.ts';
import { notificationsOfOrderEvent, OrderSummary } from '../../domain/notifications/order-notifications.ts';
import { notificationsOfPartyEvent } from '../../domain/notifications/party-notifications.ts';
import { notificationsOfTaskEvent } from '../../domain/notifications/task-notifications.ts';
import { OrderEvent } from '../../domain/orders/order.ts';
import { causeOfOrderEvent } from '../../store/notifications/inbox.ts';
import { itemReader } from '../../store/stored.ts';
import { findTask } from '../../store/tasks/task-store.ts';
import type { PublishEvents } from '../events/publish-events.ts';
import { notifyMatchingCreators } from '../matching/notify-matching-creators.ts';
import { closeRemainingApplications } from '../task-applications/close-remaining-applications.ts';
import { notifyApplicants } from '../task-applications/notify-applicants.ts';
import { type NotificationDeps, writeNotifications } from './write-notifications.ts';

type NotifyDeps = NotificationDeps & Pick<Deps, 'now'>;

/** A new event of an order, with the data that notifications need. */
export const toOrderEventRecord = itemReader(
  z.object({
    event: OrderEvent,
    /** The second event of the same transaction. */
    followUp: OrderEvent.optional(),
    /** Whether the event before it contains this one. */
    isFollowUp: z.boolean().optional(),
    parties: OrderSummary,
    /** Whether it publishes the journal entry of its transaction. */
    hasEntry: z.boolean().optional(),
    /** Whether the events of the transaction are in the inboxes themselves. Earlier code did not write them so. */
    hasInboxKeys: z.boolean().optional(),
  }),
);

export type OrderEventRecord = ReturnType<typeof toOrderEventRecord>;

/** Notifies the parties of an order's event, unless it is in their inboxes. A repeat changes nothing. */
export const notifyOrderParties = async (
  deps: NotifyDeps,
  publish: PublishEvents,
  { event, parties, hasInboxKeys }: Pick<OrderEventRecord, 'event' | 'parties' | 'hasInboxKeys'>,
): Promise<void> => {
  if (!hasInboxKeys) {
    const notifications = notificationsOfOrderEvent(parties, event);
    await writeNotifications(deps, causeOfOrderEvent(parties.id, event.seq), notifications);
  }
  if (isChosenApplication(event)) await closeRemainingIfFull(deps, publish, parties, event);
};

/**
 * A claim is made by the creator. An order that the advertiser created without an invitation is a chosen
 * application.
 */
const isChosenApplication = ({ command, actor }: OrderEvent): boolean =>
  command === 'take' && actor.role === 'advertiser';

/** When the last slot is taken, the remaining applications are closed. */
const closeRemainingIfFull = async (
  deps: NotifyDeps,
  publish: PublishEvents,
  order: OrderSummary,
  { at }: OrderEvent,
): Promise<void> => {
  const task = await findTask(deps.table, order.taskId);
  if (!task || task.slotsLeft > 0) return;
  const { taskId, title, advertiserId } = order;
  await closeRemainingApplications(deps, publish, { id: order.id, taskId, title, advertiserId, at });
};

/** Notifies the parties of a task's event, in several steps if there are many. */
export const notifyTaskParties = async (
  deps: NotifyDeps,
  publish: PublishEvents,
  event: TaskEvent,
): Promise<void> => {
  await writeNotifications(deps, event.id, notificationsOfTaskEvent(event));
  if (event.type === 'task_opened') await notifyMatchingCreators(deps, publish, event);
  if (event.type === 'task_closed') await closeRemainingApplications(deps, publish, event);
  if (isApplicantEvent(event.type)) await notifyApplicants(deps, event, event.type);
  if (event.type === 'applications_left') {
    const { after, of } = event.about;
    await (of
      ? notifyApplicants(deps, event, of, after)
      : closeRemainingApplications(deps, publish, event, after));
  }
};

/** Notifies the parties that did not cause the event. */
export const notifyParties = (deps: NotificationDeps, event: PartyEvent): Promise<void> =>
  writeNotifications(deps, event.id, notificationsOfPartyEvent(event));
