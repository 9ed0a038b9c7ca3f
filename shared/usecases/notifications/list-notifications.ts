import type { listNotifications as route } from '../../contract/routes/notifications.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Party } from '../../domain/ledger/wallet-change.ts';
import {
  countUnreadNotifications,
  listNotifications as list,
  type StoredNotification,
} from '../../store/notifications/notification-store.ts';
import { mapEach } from '../../store/page.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { resolveParty } from '../wallet/resolve-party.ts';

/** Maximum unread notifications to count. */
export const maxUnread = 100;

const toNotificationView = ({ to: _inbox, ...notification }: StoredNotification, as: Party['role']) => ({
  ...notification,
  as,
});

/** Lists the caller's notifications, newest first. It marks nothing as read. */
export const listNotifications =
  (deps: ApiDeps): UseCase<typeof route> =>
  ({ query, caller, now }) => {
    const { role: as, id: partyId } = resolveParty(caller, query.as);
    const retention = deps.policy.notificationRetention;
    return listPage(deps, `notifications of ${partyId}`, query, async (page) => {
      const [notifications, unread] = await Promise.all([
        list(deps.table, partyId, retention, now, page),
        countUnreadNotifications(deps.table, partyId, retention, now, maxUnread),
      ]);
      const views = await mapEach(notifications, (notification) => toNotificationView(notification, as));
      return { ...views, unread };
    });
  };
