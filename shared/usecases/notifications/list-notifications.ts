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

/** The most unread notices that are counted. */
export const maxUnread = 100;

const toNotificationView = ({ to: _inbox, ...notice }: StoredNotification, as: Party['role']) => ({
  ...notice,
  as,
});

/** The caller's inbox, newest first. Reading the list marks nothing as read. */
export const listNotifications =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ query, caller, now }) => {
    const { as, partyId } = resolveInbox(caller, query.as);
    const name = `notices of ${partyId}`;
    const after = await readCursor(deps.signer, name, query.cursor);
    if (isRefusal(after)) return after;
    const retention = deps.policy.notificationRetention;
    const [{ notifications, next }, unread] = await Promise.all([
      list(deps.table, partyId, retention, now, query.limit, after),
      countUnreadNotifications(deps.table, partyId, retention, now, maxUnread),
    ]);
    const views = notifications.map((notice) => toNotificationView(notice, as));
    return { response: { ...(await toPage(deps.signer, name, views, next)), unread } };
  };
