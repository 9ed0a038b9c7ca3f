import type { Deps } from '../../deps.ts';
import { eventOfUnchosenApplication } from '../../domain/events/build-events.ts';
import { notificationOfUnchosenApplication } from '../../domain/notifications/task-notifications.ts';
import { isRefusal } from '../../domain/refusal.ts';
import {
  decideTaskApplication,
  type TaskApplication,
} from '../../domain/task-applications/task-application.ts';
import type { Instant } from '../../domain/time.ts';
import { commit } from '../../store/commit.ts';
import type { Position } from '../../store/page.ts';
import {
  decidedTaskApplicationWrite,
  findTaskApplication,
} from '../../store/task-applications/task-application-store.ts';
import type { PublishEvents } from '../events/publish-events.ts';
import { type NotificationDeps, notificationWrite } from '../notifications/write-notifications.ts';
import { type TaskMoment, walkApplications } from './walk-applications.ts';

/**
 * Closes the remaining applications of a task that accepts no more creators, and notifies their creators.
 */
export const closeRemainingApplications = (
  deps: NotificationDeps & Pick<Deps, 'now'>,
  publish: PublishEvents,
  ended: TaskMoment,
  from?: Position,
): Promise<void> =>
  walkApplications(deps, ended, from, {}, async (applications) => {
    const closed = await Promise.all(
      applications.map((application) => closeApplication(deps, application, ended.at)),
    );
    const events = closed.flatMap((application) =>
      application ? [eventOfUnchosenApplication(application, ended.at)] : [],
    );
    await publish(
      events.flatMap(({ audience }) => audience),
      () => events,
    );
  });

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
