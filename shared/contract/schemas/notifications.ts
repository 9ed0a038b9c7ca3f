import * as z from 'zod';
import * as ids from '../../domain/fields.ts';
import { notificationKinds } from '../../domain/notifications/notification-texts.ts';
import { Instant, listOf, orUnknown, PartyRole, Reason } from './basics.ts';

export const NotificationView = z
  .strictObject({
    id: ids.NotificationId,
    at: Instant,
    /** `order_approve`, `question_answered`, … `GET /labels` names them. */
    kind: orUnknown(z.enum(notificationKinds)),
    /** The values of the text, for clients that write their own. Those of earlier releases have none. */
    params: z.record(z.string(), z.unknown()),
    as: PartyRole,
    title: z.string(),
    /** The text in the language of the request. Before this release it was called `message`, which is the same. */
    text: z.string(),
    message: z.string(),
    subject: z.strictObject({
      taskId: ids.TaskId.optional(),
      orderId: ids.OrderId.optional(),
      invitationId: ids.InvitationId.optional(),
      applicationId: ids.TaskApplicationId.optional(),
      questionId: ids.QuestionId.optional(),
      takedownId: ids.TakedownId.optional(),
      withdrawalId: ids.WithdrawalId.optional(),
      webhookId: ids.WebhookId.optional(),
      creatorApplicationId: ids.ApplicationId.optional(),
      agreementId: ids.AgreementId.optional(),
      depositId: ids.DepositId.optional(),
      reportId: ids.ReportId.optional(),
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
    as: PartyRole.optional(),
    ids: z.array(ids.NotificationId).min(1).max(50).optional(),
    upTo: ids.NotificationId.optional(),
  })
  .refine(({ ids, upTo }) => (ids === undefined) !== (upTo === undefined), {
    error: 'give either ids or upTo',
  });
