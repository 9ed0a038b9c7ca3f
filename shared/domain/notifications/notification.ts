import type { Reason } from '../orders/order.ts';
import type { Instant } from '../time.ts';

/** What a notification is about, by id. */
export type NotificationSubject = {
  readonly taskId?: string;
  readonly orderId?: string;
  readonly invitationId?: string;
  readonly applicationId?: string;
  readonly questionId?: string;
  readonly withdrawalId?: string;
  readonly webhookId?: string;
  readonly creatorApplicationId?: string;
  readonly agreementId?: string;
  readonly depositId?: string;
};

/** A message in the inbox of a party. It contains nothing that the party may not see elsewhere. */
export type Notification = {
  /** The public id of the receiving party. */
  readonly to: string;
  readonly at: Instant;
  /** The event as programs know it: `order_approve`, `question_answered`, … */
  readonly kind: string;
  readonly subject: NotificationSubject;
  /** The task's title, or another subject. */
  readonly title: string;
  readonly message: string;
  readonly reasons: readonly Reason[];
  /** The state and the deadline of the order after the event. */
  readonly order?: { readonly status: string; readonly dueAt?: Instant };
  /** How well a recommended task suits the creator, 0 to 1. */
  readonly score?: number;
};
