import { deriveIdAt } from '../../adapters/ids.ts';
import type { Deps } from '../../deps.ts';
import type { Notification } from '../../domain/notifications/notification.ts';
import { commit, type Write } from '../../store/commit.ts';
import { storedNotificationWrite } from '../../store/notifications/notification-store.ts';

export type NotificationDeps = Pick<Deps, 'table' | 'policy'>;

/**
 * The write of a notice. Its id is made of what it tells of and to whom, so that however often an event comes by, its
 * reader is told once.
 */
export const notificationWrite = (
  { policy }: Pick<Deps, 'policy'>,
  cause: string,
  notice: Notification,
): Write => {
  const id = deriveIdAt('ntc', notice.at, `${cause} ${notice.kind} ${notice.to}`);
  return storedNotificationWrite(id, notice, policy.notificationRetention);
};

/** Puts notices into their inboxes. Those that are there already stay as they are, read or not. */
export const writeNotifications = async (
  deps: NotificationDeps,
  cause: string,
  notices: readonly Notification[],
): Promise<void> => {
  const results = await Promise.all(
    notices.map((notice) => commit(deps.table, [notificationWrite(deps, cause, notice)])),
  );
  // A refusal says that it was told before; anything else is worth another try.
  if (results.includes('stale')) throw new Error(`not everybody could be told of ${cause}`);
};
