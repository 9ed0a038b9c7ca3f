import { deriveId } from '../../adapters/ids.ts';
import type { Deps } from '../../deps.ts';
import { eventOfUnchosenApplication } from '../../domain/events/build-events.ts';
import type { TaskEvent } from '../../domain/events/task-events.ts';
import { notificationOfUnchosenApplication } from '../../domain/notifications/task-notifications.ts';
import { isRefusal } from '../../domain/refusal.ts';
import {
  decideTaskApplication,
  type TaskApplication,
} from '../../domain/task-applications/task-application.ts';
import type { Instant } from '../../domain/time.ts';
import { commit } from '../../store/commit.ts';
import { storedTaskEventWrite } from '../../store/events/event-store.ts';
import { indexes } from '../../store/indexes.ts';
import type { Position } from '../../store/page.ts';
import {
  decidedTaskApplicationWrite,
  findTaskApplication,
  listTaskApplications,
} from '../../store/task-applications/task-application-store.ts';
import type { PublishEvents } from '../events/publish-events.ts';
import { type NotificationDeps, notificationWrite } from '../notifications/write-notifications.ts';

/** Maximum applications per event, so that its reader stays within its time limit. */
const applicationsPerPage = 50;
const maxPages = 6;

type EndedTask = Pick<TaskEvent, 'id' | 'taskId' | 'title' | 'advertiserId' | 'at'>;

/**
 * Closes the remaining applications of a task that accepts no more creators, and notifies their creators. It
 * reads consistently, a bounded part at a time; a new event continues with the rest.
 */
export const closeRemainingApplications = async (
  deps: NotificationDeps & Pick<Deps, 'now'>,
  publish: PublishEvents,
  ended: EndedTask,
  from?: Position,
): Promise<void> => {
  let after = from;
  for (let page = 0; page < maxPages; page += 1) {
    const range = indexes.taskApplications(ended.taskId);
    const found = await listTaskApplications(deps.table, range, { limit: applicationsPerPage, after });
    const closed = await Promise.all(
      found.items.map((application) => closeApplication(deps, application, ended.at)),
    );
    const events = closed.flatMap((application) =>
      application ? [eventOfUnchosenApplication(application, ended.at)] : [],
    );
    await publish(
      events.flatMap(({ audience }) => audience),
      () => events,
    );
    if (!found.next) return;
    after = found.next;
  }
  if (after) await queueRemaining(deps, ended, after);
};

/**
 * The application as closed at this moment, also by an interrupted attempt; `undefined` if another change was
 * first.
 */
const closeApplication = async (
  deps: NotificationDeps,
  application: TaskApplication,
  at: Instant,
): Promise<TaskApplication | undefined> => {
  const closed = decideTaskApplication(application, { type: 'pass_over' }, at);
  if (isRefusal(closed)) return undefined;
  if (closed === application) return application.decidedAt === at ? application : undefined;
  const notification = notificationOfUnchosenApplication(closed, at);
  const result = await commit(deps.table, [
    decidedTaskApplicationWrite(closed),
    notificationWrite(deps, application.id, notification),
  ]);
  if (result === undefined) return closed;
  // Its creator withdrew it, or an earlier attempt closed it at this same moment.
  const present = await findTaskApplication(deps.table, application.taskId, application.id);
  if (present?.status === 'pending') throw new Error(`${application.id} could not be closed`);
  return present?.decidedAt === at && present.status === 'not_chosen' ? present : undefined;
};

const queueRemaining = async (deps: NotificationDeps, ended: EndedTask, after: Position): Promise<void> => {
  const { taskId, title, advertiserId, at } = ended;
  const id = deriveId('tev', `${taskId} ${JSON.stringify(after)}`);
  const event: TaskEvent = {
    id,
    at,
    type: 'applications_left',
    taskId,
    title,
    advertiserId,
    about: { after },
  };
  await commit(deps.table, [storedTaskEventWrite(event)]);
};
