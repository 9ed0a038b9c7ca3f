import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { noticesOfOrderEvent, type OrderInBrief } from '../../domain/notice/order-notices.ts';
import type { PartyEvent } from '../../domain/notice/party-event.ts';
import { noticesOfPartyEvent } from '../../domain/notice/party-notices.ts';
import type { TaskEvent } from '../../domain/notice/task-event.ts';
import { noticesOfTaskEvent } from '../../domain/notice/task-notices.ts';
import type { OrderEvent } from '../../domain/order/order.ts';
import { OrderEventSchema } from '../../store/order-schema.ts';
import { itemReader } from '../../store/stored.ts';
import { TaskEventSchema } from '../../store/task-event-store.ts';
import { findTask } from '../../store/task-store.ts';
import type { Announce } from '../events/announce.ts';
import { passOverApplications } from './pass-over-applications.ts';
import { recommendTask } from './recommend-task.ts';
import { type TellDeps, tell } from './tell.ts';

type NotifyDeps = TellDeps & Pick<Deps, 'now'>;

/** A new event of an order, with what those who are told of it need to know of the order. */
export const toOrderEventRecord = itemReader(
  z.object({
    event: OrderEventSchema,
    parties: z.strictObject({
      id: z.string(),
      taskId: z.string(),
      title: z.string(),
      creatorId: z.string(),
      advertiserId: z.string(),
      dueAt: z.string().optional(),
    }) as z.ZodType<OrderInBrief>,
  }),
);

export type OrderEventRecord = ReturnType<typeof toOrderEventRecord>;

/** A new event around a task. */
export const toTaskEventRecord = itemReader(z.object({ taskEvent: TaskEventSchema }));

/** Tells the parties of an order what happened to it. Told twice, it changes nothing. */
export const notifyOfOrder = async (
  deps: NotifyDeps,
  announce: Announce,
  { event, parties }: OrderEventRecord,
): Promise<void> => {
  await tell(deps, `${parties.id} ${event.seq}`, noticesOfOrderEvent(parties, event));
  if (isChoice(event)) await passOverIfFull(deps, announce, parties, event);
};

/** A claim is made by the creator; an order that the advertiser made without an invitation is a choice. */
const isChoice = ({ command, actor }: OrderEvent): boolean =>
  command === 'take' && actor.role === 'advertiser';

/** The choice that took the last slot decides about everybody who was not chosen. */
const passOverIfFull = async (
  deps: NotifyDeps,
  announce: Announce,
  order: OrderInBrief,
  { at }: OrderEvent,
): Promise<void> => {
  const task = await findTask(deps.table, order.taskId);
  if (!task || task.slotsLeft > 0) return;
  const { taskId, title, advertiserId } = order;
  await passOverApplications(deps, announce, { id: order.id, taskId, title, advertiserId, at });
};

/** Tells whoever an event around a task concerns; bit by bit, where that is many. */
export const notifyOfTask = async (
  deps: NotifyDeps,
  announce: Announce,
  { taskEvent }: { readonly taskEvent: TaskEvent },
): Promise<void> => {
  await tell(deps, taskEvent.id, noticesOfTaskEvent(taskEvent));
  if (taskEvent.type === 'task_opened') await recommendTask(deps, announce, taskEvent);
  if (taskEvent.type === 'task_closed') await passOverApplications(deps, announce, taskEvent);
  if (taskEvent.type === 'applications_left') {
    await passOverApplications(deps, announce, taskEvent, taskEvent.about.after);
  }
};

/** Tells those of a party's event who did not bring it about. */
export const notifyOfParty = (deps: TellDeps, event: PartyEvent): Promise<void> =>
  tell(deps, event.id, noticesOfPartyEvent(event));
