import type { TaskEvent } from '../events/task-event.ts';
import type { Reason } from '../orders/order.ts';
import type { TaskApplication } from '../task-applications/task-application.ts';
import type { Task } from '../tasks/task.ts';
import type { Instant } from '../time.ts';
import type { Notification, NotificationSubject } from './notification.ts';

export type TaskNotificationKind =
  | 'task_approved'
  | 'task_rejected'
  | 'task_closed'
  | 'application_received'
  | 'application_withdrawn'
  | 'application_declined'
  | 'application_not_chosen'
  | 'question_asked'
  | 'question_answered'
  | 'question_hidden'
  | 'task_recommended';

const messages: Readonly<Record<TaskNotificationKind, string>> = {
  task_approved: 'A reviewer has let your task open to creators',
  task_rejected: 'A reviewer has given your task back to you as a draft, with its money',
  task_closed: 'Your task has closed by itself',
  application_received: 'A creator applied for your task',
  application_withdrawn: 'A creator took an application for your task back',
  application_declined: 'The advertiser declined your application',
  application_not_chosen: 'The task is no longer open, and others were chosen',
  question_asked: 'A creator asked about your task',
  question_answered: 'Your question was answered',
  question_hidden: 'An operator hid your question',
  task_recommended: 'A new task suits you',
};

type TaskNotificationDraft = {
  readonly to: string;
  readonly kind: TaskNotificationKind;
  readonly subject: Omit<NotificationSubject, 'taskId'>;
  readonly reasons?: readonly Reason[];
};

type TaskReference = { readonly at: Instant; readonly taskId: string; readonly title: string };

const toTaskNotification = (
  { at, taskId, title }: TaskReference,
  { to, kind, subject, reasons = [] }: TaskNotificationDraft,
): Notification => ({
  to,
  at,
  kind,
  subject: { taskId, ...subject },
  title,
  message: `${messages[kind]}: ${title}`,
  reasons,
});

const draftTaskNotifications = (event: TaskEvent): readonly TaskNotificationDraft[] => {
  const { advertiserId } = event;
  switch (event.type) {
    case 'task_approved':
      return [{ to: advertiserId, kind: event.type, subject: {} }];
    case 'task_rejected':
      return [{ to: advertiserId, kind: event.type, subject: {}, reasons: event.about.reasons }];
    case 'task_closed': {
      const { because } = event.about;
      return because === 'slots' || because === 'deadline'
        ? [{ to: advertiserId, kind: event.type, subject: {} }]
        : [];
    }
    case 'application_received':
    case 'application_withdrawn': {
      const { applicationId } = event.about;
      return [{ to: advertiserId, kind: event.type, subject: { applicationId } }];
    }
    case 'application_declined': {
      const { applicationId, creatorId, reasons } = event.about;
      return [{ to: creatorId, kind: event.type, subject: { applicationId }, reasons }];
    }
    case 'question_asked': {
      const { questionId, to } = event.about;
      return to === 'advertiser' ? [{ to: advertiserId, kind: event.type, subject: { questionId } }] : [];
    }
    case 'question_answered': {
      const { questionId, creatorId } = event.about;
      return [{ to: creatorId, kind: event.type, subject: { questionId } }];
    }
    case 'question_hidden': {
      const { questionId, creatorId, reasons } = event.about;
      return [{ to: creatorId, kind: event.type, subject: { questionId }, reasons }];
    }
    default:
      return [];
  }
};

/** What is told at once of an event around a task. What opening and closing mean to many is told bit by bit. */
export const notificationsOfTaskEvent = (event: TaskEvent): readonly Notification[] =>
  draftTaskNotifications(event).map((draft) => toTaskNotification(event, draft));

/** What a creator is told whose application was left when the task closed or its slots were gone. */
export const notificationOfUnchosenApplication = (application: TaskApplication, at: Instant): Notification =>
  toTaskNotification(
    { at, taskId: application.taskId, title: application.title },
    {
      to: application.creatorId,
      kind: 'application_not_chosen',
      subject: { applicationId: application.id },
    },
  );

/** What a creator is told whom a new task suits well; `at` is when the task opened. */
export const notificationOfRecommendation = (
  task: Task,
  creatorId: string,
  score: number,
  at: Instant,
): Notification => ({
  ...toTaskNotification(
    { at, taskId: task.id, title: task.title },
    { to: creatorId, kind: 'task_recommended', subject: {} },
  ),
  score,
});
