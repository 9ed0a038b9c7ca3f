import * as z from 'zod';
import {
  CreatorId,
  Instant as InstantSchema,
  QuestionId,
  Reason,
  TakedownId,
  TaskApplicationId,
} from '../fields.ts';
import { AnswerAuthor } from '../questions/question.ts';
import { ClosedBecause } from '../tasks/task.ts';
import type { Instant } from '../time.ts';
import { advertiserAccount, creatorAccount, type EventAccount } from './domain-event.ts';
import type { AboutOf, EventRow } from './event-row.ts';

const application = { applicationId: TaskApplicationId, creatorId: CreatorId };
const question = { questionId: QuestionId, creatorId: CreatorId };
const reasons = { reasons: z.array(Reason) };
/** Events of releases before 0.3.0 have no takedown. */
const takedown = { ...reasons, takedownId: TakedownId.optional() };

/** Every published event of a task, except those of its orders. All also carry the ids of the task and its advertiser. */
export const taskEvents = {
  task_opened: { description: 'A task opened to creators.', data: {} },
  task_paused: {
    description: 'A task was paused, by its advertiser or because the advertiser is suspended.',
    data: {},
  },
  task_resumed: { description: 'A paused task is open again.', data: {} },
  task_changed: {
    description: 'An open task got more slots, or a longer time to apply.',
    data: { slots: z.int(), applyBefore: InstantSchema },
    example: { slots: 5, applyBefore: '2026-12-10T00:00:00.000Z' },
  },
  task_closed: {
    description: 'A task closed.',
    /** Events of early releases have no reason. */
    data: { because: ClosedBecause.optional() },
    example: { because: 'slots' },
  },
  task_taken_down: {
    description: 'An operator took a task down. It is closed, and not public any more.',
    data: {},
    internal: takedown,
  },
  task_approved: { description: 'A reviewer approved a task.', data: {} },
  task_rejected: {
    description: 'A reviewer rejected a task, which is a draft again.',
    data: {},
    internal: reasons,
  },
  application_received: { description: 'A creator applied for a task.', data: application },
  application_withdrawn: { description: 'A creator withdrew an application for a task.', data: application },
  application_declined: {
    description: 'The advertiser declined an application for a task.',
    data: application,
    internal: reasons,
  },
  question_asked: {
    description: 'A creator asked about a task.',
    data: { ...question, to: z.enum(['advertiser', 'platform']) },
  },
  question_answered: {
    description: 'A question about a task was answered.',
    data: { ...question, by: AnswerAuthor },
  },
  question_hidden: {
    description: 'An operator hid a question about a task.',
    data: question,
    internal: takedown,
  },
} as const satisfies Readonly<Record<string, EventRow>>;

/** Changes of a task that its applicants are notified of. */
const ApplicantEventType = z.enum(['task_paused', 'task_resumed', 'task_changed']);

export type ApplicantEventType = z.infer<typeof ApplicantEventType>;

export const isApplicantEvent = (type: TaskEventType): type is ApplicantEventType =>
  ApplicantEventType.options.some((option) => option === type);

/**
 * Internal: where the next reader of the applications of a task continues. With `of` it notifies their creators,
 * and without it closes them.
 */
const internalTaskEvents = {
  applications_left: {
    description: '',
    data: {},
    internal: { after: z.record(z.string(), z.string()), of: ApplicantEventType.optional() },
  },
} as const satisfies Readonly<Record<string, EventRow>>;

export const storedTaskEvents = { ...taskEvents, ...internalTaskEvents };

export type PublishedTaskEvent = keyof typeof taskEvents;

export type TaskEventType = keyof typeof storedTaskEvents;

/** The stored data of an event, by its type. */
export type TaskEventAbout = { readonly [T in TaskEventType]: AboutOf<(typeof storedTaskEvents)[T]> };

/** An event of one of these types, as it is stored in the transaction that records the fact. */
export type TaskEventOf<T extends TaskEventType> = {
  readonly [K in T]: {
    readonly id: string;
    readonly at: Instant;
    readonly type: K;
    readonly taskId: string;
    readonly title: string;
    readonly advertiserId: string;
    readonly about: TaskEventAbout[K];
  };
}[T];

export type TaskEvent = TaskEventOf<TaskEventType>;

/** The accounts that receive an event, in addition to the platform. Questions to the platform do not concern the advertiser. */
export const audienceOfTaskEvent = ({ type, advertiserId, about }: TaskEvent): readonly EventAccount[] => {
  const isForPlatform =
    type === 'question_hidden' ||
    ('to' in about && about.to === 'platform') ||
    ('by' in about && about.by === 'operator');
  return [
    ...('creatorId' in about ? [creatorAccount(about.creatorId)] : []),
    ...(isForPlatform ? [] : [advertiserAccount(advertiserId)]),
  ];
};
