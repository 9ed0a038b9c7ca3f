import { type ResponseLanguage, textLanguages } from '../../contract/languages.ts';
import type { listNotifications as route } from '../../contract/routes/notifications.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Party } from '../../domain/ledger/wallet-change.ts';
import { describeNotification, isNotificationKind } from '../../domain/notifications/notification-texts.ts';
import { inboxOf } from '../../store/notifications/inbox.ts';
import { findInboxMark } from '../../store/notifications/inbox-mark-store.ts';
import {
  countUnreadNotifications,
  listNotifications as list,
  type StoredNotification,
} from '../../store/notifications/notification-store.ts';
import { mapEach } from '../../store/page.ts';
import { listPage } from '../paging.ts';
import { translate } from '../translate.ts';
import type { UseCase } from '../use-case.ts';
import { resolveParty } from '../wallet/resolve-party.ts';

/** Maximum unread notifications to count. */
export const maxUnread = 100;

/** The reason that a text ends with is a sentence of a problem. */
const toParams = (params: StoredNotification['params'], language: ResponseLanguage) =>
  typeof params?.why === 'string' ? { ...params, why: translate(params.why, language, 'details') } : params;

const toNotificationView = (
  { to: _inbox, params: stored, ...notification }: StoredNotification,
  as: Party['role'],
  language: ResponseLanguage,
) => {
  const params = toParams(stored, language);
  const described = { ...notification, ...(params && { params }) };
  const { title, text } = describeNotification(described, textLanguages[language]);
  const kind = isNotificationKind(notification.kind) ? notification.kind : ('unknown' as const);
  return { ...notification, kind, as, params: params ?? {}, title, text, message: text };
};

/** Lists the caller's notifications, newest first. It marks nothing as read. */
export const listNotifications =
  (deps: ApiDeps): UseCase<typeof route> =>
  ({ query, caller, now, language = 'en' }) => {
    const party = resolveParty(caller, query.as);
    const inbox = inboxOf(party, deps.policy.notificationRetention, now);
    return listPage(deps, `notifications of ${party.id}`, query, async (page) => {
      const mark = findInboxMark(deps.table, inbox);
      const [notifications, unread] = await Promise.all([
        list(deps.table, inbox, page, mark),
        countUnreadNotifications(deps.table, inbox, maxUnread, mark),
      ]);
      const views = await mapEach(notifications, (notification) =>
        toNotificationView(notification, party.role, language),
      );
      return { ...views, unread };
    });
  };
