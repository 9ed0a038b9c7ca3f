import * as z from 'zod';
import { Reason } from '../reason.ts';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';

/** The ids of the subject of a notification. */
const NotificationSubject = z.object({
  taskId: z.string().optional(),
  orderId: z.string().optional(),
  invitationId: z.string().optional(),
  applicationId: z.string().optional(),
  questionId: z.string().optional(),
  takedownId: z.string().optional(),
  withdrawalId: z.string().optional(),
  webhookId: z.string().optional(),
  creatorApplicationId: z.string().optional(),
  agreementId: z.string().optional(),
  depositId: z.string().optional(),
  reportId: z.string().optional(),
});

export type NotificationSubject = TypeOf<typeof NotificationSubject>;

/** A message in the inbox of a party. It contains nothing that the party may not see elsewhere. */
export const Notification = z.object({
  /** The public id of the receiving party. */
  to: z.string(),
  at: Instant,
  /** The event as programs know it: `order_approve`, `question_answered`, … */
  kind: z.string(),
  subject: NotificationSubject,
  /** The task's title, or another subject. */
  title: z.string(),
  /** The text in English. Earlier releases stored nothing else. */
  message: z.string(),
  /** The values of the text, from which it is written in the language of the reader. */
  params: z.record(z.string(), z.unknown()).optional(),
  reasons: z.array(Reason),
  /** The state and the deadline of the order after the event. */
  order: z.object({ status: z.string(), dueAt: Instant.optional() }).optional(),
  /** How well a recommended task suits the creator, 0 to 1. */
  score: z.number().optional(),
});

export type Notification = TypeOf<typeof Notification>;
