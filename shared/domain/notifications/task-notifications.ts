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

type Text<T extends TaskEventType> = {
  readonly to: 'advertiser' | 'creator';
  readonly text: string;
  readonly isNews?: (about: TaskEventAbout[T]) => boolean;
};

/** The texts by event type. An event without a text makes no notification. */
const texts: { readonly [T in TaskEventType]?: Text<T> } = {
  task_taken_down: {
    to: 'advertiser',
    text: 'An operator took your task down. Its held funds are returned, and its running orders continue',
  },
  task_approved: { to: 'advertiser', text: 'A reviewer approved your task, and it is open to creators' },
  task_rejected: {
    to: 'advertiser',
    text: 'A reviewer rejected your task. It is a draft again, and its held funds are returned',
  },
  task_closed: {
    to: 'advertiser',
    text: 'Your task closed automatically',
    isNews: ({ because }) => because === 'slots' || because === 'deadline',
  },
  application_received: { to: 'advertiser', text: 'A creator applied for your task' },
  application_withdrawn: { to: 'advertiser', text: 'A creator withdrew an application for your task' },
  application_declined: { to: 'creator', text: 'The advertiser declined your application' },
  question_asked: {
    to: 'advertiser',
    text: 'A creator asked about your task',
    isNews: ({ to }) => to === 'advertiser',
  },
  question_answered: { to: 'creator', text: 'Your question was answered' },
  question_hidden: { to: 'creator', text: 'An operator hid your question' },
};

/** The notification of an event of a task, if it makes one. The readers of the stream notify larger groups in batches. */
export const notificationsOfTaskEvent = <T extends TaskEventType>(
  event: TaskEventOf<T>,
): readonly Notification[] => {
  const { type, at, taskId, title, advertiserId, about } = event;
  const text = texts[type];
  if (!text || text.isNews?.(about) === false) return [];
  const creatorId = 'creatorId' in about ? about.creatorId : advertiserId;
  return [
    {
      to: text.to === 'creator' ? creatorId : advertiserId,
      at,
      kind: type,
      subject: {
        taskId,
        ...('applicationId' in about && { applicationId: about.applicationId }),
        ...('questionId' in about && { questionId: about.questionId }),
        ...('takedownId' in about && about.takedownId !== undefined && { takedownId: about.takedownId }),
      },
      title,
      message: `${text.text}: ${title}`,
      reasons: 'reasons' in about ? about.reasons : [],
    },
  ];
};

const applicantMessages: Readonly<Record<ApplicantEventType, string>> = {
  task_paused: 'The task was paused. Your application waits until it is resumed',
  task_resumed: 'The task is open again, and your application waits for an answer',
  task_changed: 'The task has more slots or a longer time to apply. Your application waits for an answer',
};

/** The notification of a creator whose application waits while its task changes. */
export const notificationOfApplicant = (
  { id, taskId, title, creatorId }: TaskApplication,
  type: ApplicantEventType,
  at: Instant,
): Notification => ({
  to: creatorId,
  at,
  kind: type,
  subject: { taskId, applicationId: id },
  title,
  message: `${applicantMessages[type]}: ${title}`,
  reasons: [],
});

/** The notification of a creator whose application was not chosen when the task closed. */
export const notificationOfUnchosenApplication = (
  { id, taskId, title, creatorId }: TaskApplication,
  at: Instant,
): Notification => ({
  to: creatorId,
  at,
  kind: 'application_not_chosen',
  subject: { taskId, applicationId: id },
  title,
  message: `The task accepts no more creators, and you were not chosen: ${title}`,
  reasons: [],
});

/** The notification of a creator whom a new task suits well; `at` is when the task opened. */
export const notificationOfRecommendation = (
  { id: taskId, title }: Task,
  creatorId: string,
  score: number,
  at: Instant,
): Notification => ({
  to: creatorId,
  at,
  kind: 'task_recommended',
  subject: { taskId },
  title,
  message: `A new task suits you: ${title}`,
  reasons: [],
  score,
});
