import type { listNotifications as route } from '../../contract/routes/notifications.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Party } from '../../domain/ledger/wallet-change.ts';
import { isRefusal } from '../../domain/refusal.ts';
import {
  countUnreadNotifications,
  listNotifications as list,
  type StoredNotification,
} from '../../store/notifications/notification-store.ts';
import { mapEach } from '../../store/page.ts';
import { readPage } from '../paging.ts';
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
  async ({ query, caller, now }) => {
    const { role: as, id: partyId } = resolveParty(caller, query.as);
    const retention = deps.policy.notificationRetention;
    const [notifications, unread] = await Promise.all([
      readPage(deps, `notifications of ${partyId}`, query, (page) =>
        mapEach(list(deps.table, partyId, retention, now, page), (notification) =>
          toNotificationView(notification, as),
        ),
      ),
      countUnreadNotifications(deps.table, partyId, retention, now, maxUnread),
    ]);
    return isRefusal(notifications) ? notifications : { response: { ...notifications, unread } };
  };
