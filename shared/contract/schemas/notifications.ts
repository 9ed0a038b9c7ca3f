import * as z from 'zod';
import {
  AgreementId,
  ApplicationId,
  DepositId,
  Instant,
  InvitationId,
  listOf,
  NotificationId,
  OrderId,
  QuestionId,
  Reason,
  TaskApplicationId,
  TaskId,
  WebhookId,
  WithdrawalId,
} from './basics.ts';

/** The role in which the account receives the notification. The default is the first role of the account. */
export const PartyRoleSchema = z.enum(['creator', 'advertiser', 'agency']);

export const NotificationView = z
  .strictObject({
    id: NotificationId,
    at: Instant,
    /** The kind for programs: `order_approve`, `question_answered`, … */
    kind: z.string(),
    as: PartyRoleSchema,
    title: z.string(),
    message: z.string(),
    subject: z.strictObject({
      taskId: TaskId.optional(),
      orderId: OrderId.optional(),
      invitationId: InvitationId.optional(),
      applicationId: TaskApplicationId.optional(),
      questionId: QuestionId.optional(),
      withdrawalId: WithdrawalId.optional(),
      webhookId: WebhookId.optional(),
      creatorApplicationId: ApplicationId.optional(),
      agreementId: AgreementId.optional(),
      depositId: DepositId.optional(),
    }),
    reasons: z.array(Reason),
    order: z.strictObject({ status: z.string(), dueAt: Instant.optional() }).optional(),
    score: z.number().optional(),
    isRead: z.boolean(),
  })
  .meta({ id: 'Notice' });

/** `unread` counts the whole inbox, at most 100. */
export const NotificationList = listOf(NotificationView).extend({ unread: z.int() });

/** The ids of the read notifications, or the newest read one. */
export const ReadNotificationsBody = z
  .strictObject({
    as: PartyRoleSchema.optional(),
    ids: z.array(NotificationId).min(1).max(50).optional(),
    upTo: NotificationId.optional(),
  })
  .refine(({ ids, upTo }) => (ids === undefined) !== (upTo === undefined), {
    error: 'give either ids or upTo',
  });
