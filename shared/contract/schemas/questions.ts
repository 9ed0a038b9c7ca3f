import * as z from 'zod';
import { AnswerAuthor } from '../../domain/questions/question.ts';
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

/** The limit for every policy. The limit of the policy is lower. */
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
    /** The creator who asked. Other creators do not see it. */
    creatorId: CreatorId.optional(),
    createdAt: Instant,
    answer: z.strictObject({ text: z.string(), by: orUnknown(AnswerAuthor), at: Instant }).optional(),
    hidden: z.strictObject({ at: Instant, reasons: z.array(Reason) }).optional(),
  })
  .meta({ id: 'Question' });

/** `unread` counts all unread questions and answers of the task, at most 100. */
export const QuestionList = listOf(QuestionView).extend({ unread: z.int() });

export const ReadQuestionsBody = z.strictObject({ questionIds: z.array(QuestionId).min(1).max(50) });

export const UnreadCount = z.strictObject({ unread: z.int() }).meta({ id: 'Unread' });

export const ReportBody = z.strictObject({ reason: text(500) });

/** A report, as its author sees it. */
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
    error: 'give a reason: the author of the hidden question sees it',
  });
