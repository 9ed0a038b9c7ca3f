import type {
  ApplicantEventType,
  TaskEventAbout,
  TaskEventOf,
  TaskEventType,
} from '../events/task-events.ts';
import type { TaskApplication } from '../task-applications/task-application.ts';
import type { Task } from '../tasks/task.ts';
import type { Instant } from '../time.ts';
import type { Notification } from './notification.ts';
import { createNotification } from './notification-texts.ts';
import { taskNotificationRows } from './task-notification-texts.ts';

/** Who is notified of an event. */
type Row<T extends TaskEventType> = {
  readonly to: 'advertiser' | 'creator';
  readonly isNews?: (about: TaskEventAbout[T]) => boolean;
};

/** The recipients by event type. An event without a row makes no notification. */
const rows: { readonly [T in TaskEventType]?: Row<T> } = {
  task_taken_down: { to: 'advertiser' },
  task_approved: { to: 'advertiser' },
  task_rejected: { to: 'advertiser' },
  task_closed: {
    to: 'advertiser',
    isNews: ({ because }) => because === 'slots' || because === 'deadline',
  },
  application_received: { to: 'advertiser' },
  application_withdrawn: { to: 'advertiser' },
  application_declined: { to: 'creator' },
  question_asked: { to: 'advertiser', isNews: ({ to }) => to === 'advertiser' },
  question_answered: { to: 'creator' },
  question_hidden: { to: 'creator' },
};

const isKind = (type: string): type is keyof typeof taskNotificationRows =>
  Object.hasOwn(taskNotificationRows, type);

/** The notification of an event of a task, if it makes one. The readers of the stream notify larger groups in batches. */
export const notificationsOfTaskEvent = <T extends TaskEventType>(
  event: TaskEventOf<T>,
): readonly Notification[] => {
  const { type, at, taskId, title, advertiserId, about } = event;
  const row = rows[type];
  const kind: string = type;
  if (!row || row.isNews?.(about) === false || !isKind(kind)) return [];
  const creatorId = 'creatorId' in about ? about.creatorId : advertiserId;
  return [
    createNotification(
      kind,
      { title },
      {
        to: row.to === 'creator' ? creatorId : advertiserId,
        at,
        subject: {
          taskId,
          ...('applicationId' in about && { applicationId: about.applicationId }),
          ...('questionId' in about && { questionId: about.questionId }),
          ...('takedownId' in about && about.takedownId !== undefined && { takedownId: about.takedownId }),
        },
        title,
        reasons: 'reasons' in about ? about.reasons : [],
      },
    ),
  ];
};

/** The notification of a creator whose application waits while its task changes. */
export const notificationOfApplicant = (
  { id, taskId, title, creatorId }: TaskApplication,
  type: ApplicantEventType,
  at: Instant,
): Notification =>
  createNotification(
    type,
    { title },
    {
      to: creatorId,
      at,
      subject: { taskId, applicationId: id },
      title,
      reasons: [],
    },
  );

/** The notification of a creator whose application was not chosen when the task closed. */
export const notificationOfUnchosenApplication = (
  { id, taskId, title, creatorId }: TaskApplication,
  at: Instant,
): Notification =>
  createNotification(
    'application_not_chosen',
    { title },
    {
      to: creatorId,
      at,
      subject: { taskId, applicationId: id },
      title,
      reasons: [],
    },
  );

/** The notification of a creator whom a new task suits well; `at` is when the task opened. */
export const notificationOfRecommendation = (
  { id: taskId, title }: Task,
  creatorId: string,
  score: number,
  at: Instant,
): Notification =>
  createNotification(
    'task_recommended',
    { title },
    {
      to: creatorId,
      at,
      subject: { taskId },
      title,
      reasons: [],
      score,
    },
  );
