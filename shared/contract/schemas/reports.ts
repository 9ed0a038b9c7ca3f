import * as z from 'zod';
import { Instant, orUnknown, QuestionId, Reason, ReportId, reasons, TaskId, text } from './basics.ts';
import { QuestionView } from './questions.ts';

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
