import type { listNotifications as route } from '../../contract/routes/notifications.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Party } from '../../domain/ledger/wallet-change.ts';
import { isRefusal } from '../../domain/refusal.ts';
import {
  countUnreadNotifications,
  listNotifications as list,
  type StoredNotification,
} from '../../store/notifications/notification-store.ts';
import { mapPage } from '../../store/page.ts';
import { readPage } from '../paging.ts';
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
    const retention = deps.policy.notificationRetention;
    const [notifications, unread] = await Promise.all([
      readPage(deps, `notifications of ${partyId}`, query, (page) =>
        mapPage(list(deps.table, partyId, retention, now, page), (found) =>
          found.map((notification) => toNotificationView(notification, as)),
        ),
      ),
      countUnreadNotifications(deps.table, partyId, retention, now, maxUnread),
    ]);
    return isRefusal(notifications) ? notifications : { response: { ...notifications, unread } };
  };
