import type { ApplicantEventType } from '../../domain/events/task-events.ts';
import { notificationOfApplicant } from '../../domain/notifications/task-notifications.ts';
import type { Position } from '../../store/page.ts';
import { type NotificationDeps, writeNotifications } from '../notifications/write-notifications.ts';
import { type TaskMoment, walkApplications } from './walk-applications.ts';

/** Notifies the creators whose applications wait of a change of their task. A repeat changes nothing. */
export const notifyApplicants = (
  deps: NotificationDeps,
  changed: TaskMoment,
  of: ApplicantEventType,
  from?: Position,
): Promise<void> =>
  walkApplications(deps, changed, from, { of }, async (applications) => {
    const waiting = applications.filter(({ status }) => status === 'pending');
    const notifications = waiting.map((application) => notificationOfApplicant(application, of, changed.at));
    await writeNotifications(deps, `${changed.taskId} ${changed.at}`, notifications);
  });
