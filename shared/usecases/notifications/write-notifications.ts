import type { Deps } from '../../deps.ts';
import type { Notification } from '../../domain/notifications/notification.ts';
import { commit, type Write } from '../../store/commit.ts';
import { notificationIdOf } from '../../store/notifications/inbox.ts';
import { storedNotificationWrite } from '../../store/notifications/notification-store.ts';

export type NotificationDeps = Pick<Deps, 'table' | 'policy'>;

/** Writes a notification of an event. */
export const notificationWrite = (
  { policy }: Pick<Deps, 'policy'>,
  cause: string,
  notification: Notification,
): Write => {
  const id = notificationIdOf(cause, notification);
  return storedNotificationWrite(id, notification, policy.notificationRetention);
};

/** Stores notifications. Existing ones stay unchanged, read or not. */
export const writeNotifications = async (
  deps: NotificationDeps,
  cause: string,
  notifications: readonly Notification[],
): Promise<void> => {
  const results = await Promise.all(
    notifications.map((notification) => commit(deps.table, [notificationWrite(deps, cause, notification)])),
  );
  // A refusal means that it is stored already; any other failure is retried.
  if (results.includes('stale')) throw new Error(`some notifications of ${cause} were not stored`);
};
