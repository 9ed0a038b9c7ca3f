import * as z from 'zod';
import {
  CreatorId,
  Instant,
  listOf,
  orUnknown,
  QuestionId,
  Reason,
  ReportId,
  reasons,
  TaskId,
  text,
} from './basics.ts';

/** What the policy allows is less; this is what any policy may. */
const maxCharacters = 4_000;

const Addressee = z.enum(['advertiser', 'platform']);
const Visibility = z.enum(['public', 'private']);

export const QuestionBody = z.strictObject({
  text: text(maxCharacters),
  to: Addressee.default('advertiser'),
  visibility: Visibility.default('public'),
});

export const AnswerBody = z.strictObject({ text: text(maxCharacters) });

export const QuestionView = z
  .strictObject({
    id: QuestionId,
    taskId: TaskId,
    text: z.string(),
    to: orUnknown(Addressee),
    visibility: orUnknown(Visibility),
    /** Whether the reader asked it. */
    isOwn: z.boolean(),
    /** Who asked: for whoever was asked, and for whoever did; other creators do not learn it. */
    creatorId: CreatorId.optional(),
    createdAt: Instant,
    answer: z
      .strictObject({ text: z.string(), by: orUnknown(z.enum(['advertiser', 'operator'])), at: Instant })
      .optional(),
    hidden: z.strictObject({ at: Instant, reasons: z.array(Reason) }).optional(),
  })
  .meta({ id: 'Question' });

/** `unread` counts what is new to the reader about all the task's questions, 100 for a hundred or more. */
export const QuestionList = listOf(QuestionView).extend({ unread: z.int() });

export const ReadQuestionsBody = z.strictObject({ questionIds: z.array(QuestionId).min(1).max(50) });

export const UnreadCount = z.strictObject({ unread: z.int() }).meta({ id: 'Unread' });

export const ReportBody = z.strictObject({ reason: text(500) });

/** What whoever reported learns: that it is in the queue, and later what came of it. */
export const ReportReceipt = z
  .strictObject({
    id: ReportId,
    taskId: TaskId,
    questionId: QuestionId,
    reason: z.string(),
    createdAt: Instant,
    status: orUnknown(z.enum(['open', 'dismissed', 'hidden'])),
  })
  .meta({ id: 'ReportReceipt' });

export const ReportView = ReportReceipt.extend({
  reporterId: z.string(),
  question: QuestionView.optional(),
  resolvedAt: Instant.optional(),
  reasons: z.array(Reason),
}).meta({ id: 'Report' });

export const ReportResolution = z
  .strictObject({ action: z.enum(['dismiss', 'hide']), reasons: reasons(0).default([]) })
  .refine(({ action, reasons: given }) => action === 'dismiss' || given.length > 0, {
    path: ['reasons'],
    error: 'whose question is hidden learns why: give a reason',
  });
