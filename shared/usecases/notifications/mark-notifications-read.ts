import type { markNotificationsRead as route } from '../../contract/routes/notifications.ts';
import type { ApiDeps } from '../../deps.ts';
import {
  findUnreadNotifications,
  listUnreadNotifications,
  readNotificationWrite,
} from '../../store/notifications/notification-store.ts';
import type { UseCase } from '../use-case.ts';
import { resolveParty } from '../wallet/resolve-party.ts';
import { maxUnread } from './list-notifications.ts';

/** Maximum notifications per request. They are written in one transaction with the record of the request. */
const maxPerRequest = 90;

/**
 * Marks notifications as read, by id or all up to one, oldest first. Unknown ids and repeats change nothing.
 * The response contains the remaining unread count, so that clients can repeat the request.
 */
export const markNotificationsRead =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ body, caller, now }) => {
    const { id: partyId } = resolveParty(caller, body.as);
    const { ids, upTo } = body;
    const unread = await listUnreadNotifications(
      deps.table,
      partyId,
      deps.policy.notificationRetention,
      now,
      maxUnread,
    );
    const wanted = ids ?? unread.filter((id) => upTo !== undefined && id <= upTo).slice(0, maxPerRequest);
    const read = await findUnreadNotifications(deps.table, partyId, [...new Set(wanted)]);
    const done = new Set(wanted);
    return {
      response: { unread: unread.filter((id) => !done.has(id)).length },
      writes: read.map((id) => readNotificationWrite(partyId, id)),
    };
  };
