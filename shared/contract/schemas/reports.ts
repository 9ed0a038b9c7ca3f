import * as z from 'zod';
import { type ReportKind, reportCodes, reportKinds } from '../../domain/reports/report-subjects.ts';
import {
  Instant,
  MessageId,
  OrderId,
  orUnknown,
  PartyId,
  QuestionId,
  Reason,
  ReportId,
  reasons,
  TaskId,
  text,
} from './basics.ts';
import { HoldBody } from './holds.ts';
import { PartyName, TaskName } from './names.ts';
import { QuestionView } from './questions.ts';

const subject = <K extends ReportKind, Ids extends z.ZodRawShape>(kind: K, ids: Ids) =>
  z.strictObject({ kind: z.literal(kind), ...ids });

const reason = text(500);

/** What you report, by its ids. You can report what you can see. */
export const ReportBody = z.strictObject({
  subject: z.discriminatedUnion('kind', [
    subject('party', { partyId: PartyId }),
    subject('profile', { partyId: PartyId }),
    subject('task', { taskId: TaskId }),
    subject('message', { orderId: OrderId, messageId: MessageId }),
    subject('question', { taskId: TaskId, questionId: QuestionId }),
  ]),
  code: z.enum(reportCodes),
  /** In words, for the operator. */
  reason,
});

export const QuestionReportBody = z.strictObject({ reason });

/** A report, as its author sees it. */
export const ReportReceipt = z
  .strictObject({
    id: ReportId,
    subject: z.strictObject({
      kind: orUnknown(z.enum(reportKinds)),
      partyId: PartyId.optional(),
      taskId: TaskId.optional(),
      orderId: OrderId.optional(),
      messageId: MessageId.optional(),
      questionId: QuestionId.optional(),
    }),
    /** The task of the subject. */
    task: TaskName.optional(),
    /** The reported party. */
    party: PartyName.optional(),
    /** The task of a reported question. */
    taskId: TaskId.optional(),
    /** The reported question. */
    questionId: QuestionId.optional(),
    code: orUnknown(z.enum(reportCodes)),
    reason: z.string(),
    createdAt: Instant,
    status: orUnknown(z.enum(['open', 'dismissed', 'hidden', 'upheld'])),
    resolvedAt: Instant.optional(),
  })
  .meta({ id: 'ReportReceipt' });

export const ReportView = ReportReceipt.extend({
  reporterId: z.string(),
  reporter: PartyName.optional(),
  /** The party behind the subject. */
  ownerId: z.string().optional(),
  owner: PartyName.optional(),
  title: z.string().optional(),
  question: QuestionView.optional(),
  /** What the subject shows at present, in `GET /operations/reports/{reportId}`. Absent after its erasure. */
  shown: z.strictObject({ title: z.string().optional(), text: z.string().optional() }).optional(),
  reasons: z.array(Reason),
  /** Other open reports about the same party, in `GET /operations/reports/{reportId}`. */
  related: z
    .array(z.strictObject({ id: ReportId, isSameSubject: z.boolean(), createdAt: Instant }))
    .optional(),
  /** The reports on the same subject that this decision resolved, too. */
  joined: z.array(ReportId).optional(),
}).meta({ id: 'Report' });

export const ReportResolution = z
  .strictObject({
    action: z.enum(['dismiss', 'hide', 'uphold']),
    reasons: reasons(0).default([]),
    /** Whether the decision also resolves the other open reports on the same subject, 20 at most. */
    joined: z.boolean().default(false),
    /** Also takes the reported task or profile down, with the same reasons. A question is taken down by `hide`. */
    takeDown: z.boolean().default(false),
    /** Also puts the account of the reported party on hold, with the same reasons. */
    hold: HoldBody.omit({ reasons: true }).optional(),
  })
  .refine(({ action, reasons: given }) => action === 'dismiss' || given.length > 0, {
    path: ['reasons'],
    error: 'give a reason: the author of the hidden question sees it',
  })
  .refine(({ action, takeDown }) => action !== 'dismiss' || !takeDown, {
    path: ['takeDown'],
    error: 'a dismissed report has no measures',
  })
  .refine(({ action, hold }) => action !== 'dismiss' || hold === undefined, {
    path: ['hold'],
    error: 'a dismissed report has no measures',
  });
