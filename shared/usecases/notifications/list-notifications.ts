import type { listNotifications as route } from '../../contract/routes/notifications.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Party } from '../../domain/ledger/wallet-change.ts';
import { isRefusal } from '../../domain/refusal.ts';
import {
  countUnreadNotifications,
  listNotifications as list,
  type StoredNotification,
} from '../../store/notifications/notification-store.ts';
import { readCursor, toPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { resolveInbox } from './resolve-inbox.ts';

/** Maximum unread notifications to count. */
export const maxUnread = 100;

const toNotificationView = ({ to: _inbox, ...notification }: StoredNotification, as: Party['role']) => ({
  ...notification,
  as,
});

/** Lists the caller's notifications, newest first. It marks nothing as read. */
export const listNotifications =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ query, caller, now }) => {
    const { as, partyId } = resolveInbox(caller, query.as);
    const name = `notifications of ${partyId}`;
    const after = await readCursor(deps.signer, name, query.cursor);
    if (isRefusal(after)) return after;
    const retention = deps.policy.notificationRetention;
    const [{ notifications, next }, unread] = await Promise.all([
      list(deps.table, partyId, retention, now, query.limit, after),
      countUnreadNotifications(deps.table, partyId, retention, now, maxUnread),
    ]);
    const views = notifications.map((notification) => toNotificationView(notification, as));
    return { response: { ...(await toPage(deps.signer, name, views, next)), unread } };
  };
