import type { Reason } from '../orders/order.ts';
import type { Instant } from '../time.ts';
import type { OrderNotificationKind } from './order-notifications.ts';
import type { PartyNotificationKind } from './party-notifications.ts';
import type { TaskNotificationKind } from './task-notifications.ts';
import type { WalletNotificationKind } from './wallet-notifications.ts';

/** Everything that somebody can be told of. Whoever else listens to the platform is told of the same. */
export type NotificationKind =
  | OrderNotificationKind
  | TaskNotificationKind
  | WalletNotificationKind
  | PartyNotificationKind;

/** What a notice is about, by id, so that its reader finds the way there. */
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

/** One thing that one party is told. It holds nothing that the party may not see where it points to. */
export type Notification = {
  /** The public id of the party that is told. */
  readonly to: string;
  readonly at: Instant;
  readonly kind: NotificationKind;
  readonly subject: NotificationSubject;
  /** The task's title, or what else it is about. */
  readonly title: string;
  readonly message: string;
  readonly reasons: readonly Reason[];
  /** Where the order then is, and until when it waits there. */
  readonly order?: { readonly status: string; readonly dueAt?: Instant };
  /** How well a recommended task suits its reader, 0 to 1. */
  readonly score?: number;
};
