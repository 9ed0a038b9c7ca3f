import type { markNotificationsRead as route } from '../../contract/routes/notifications.ts';
import type { ApiDeps } from '../../deps.ts';
import { type InboxMark, isReadBy, markAllUpTo, markSingle } from '../../domain/notifications/inbox-mark.ts';
import type { Instant } from '../../domain/time.ts';
import { returnStale, type Write } from '../../store/commit.ts';
import { type Inbox, inboxOf, notificationIdBefore } from '../../store/notifications/inbox.ts';
import { findInboxMark, inboxMarkWrite } from '../../store/notifications/inbox-mark-store.ts';
import {
  countDistinct,
  findStoredNotifications,
  listUnreadStored,
  readNotificationWrite,
  storedNotificationWrite,
} from '../../store/notifications/notification-store.ts';
import {
  findInboxIds,
  type InboxEntry,
  listUnreadEntries,
  readOrderNotifications,
  toOldestUnread,
} from '../../store/notifications/order-notification-store.ts';
import type { UseCase } from '../use-case.ts';
import { resolveParty } from '../wallet/resolve-party.ts';
import { maxUnread } from './list-notifications.ts';

/** Maximum stored notifications per request. They are written in one transaction with the record of the request. */
const maxPerRequest = 90;

/** Unread notifications that one request stores, because the mark passes them. Fifty more are marked at most. */
const maxPassed = 40;

/** How long after its time an event may still be stored. The mark of an inbox stays before this. */
const settlingTime = 'PT1M';

type Wanted = { readonly ids?: readonly string[] | undefined; readonly upTo?: string | undefined };

/**
 * Marks notifications as read, by id or all up to one, oldest first. Unknown ids and repeats change nothing.
 * The response contains the remaining unread count, so that clients can repeat the request.
 */
export const markNotificationsRead =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ body, caller, now }) => {
    const inbox = inboxOf(resolveParty(caller, body.as), deps.policy.notificationRetention, now);
    const [stored, events] = await Promise.all([
      markStored(deps, inbox, body),
      markEvents(deps, inbox, body, now),
    ]);
    return {
      response: { unread: countDistinct(stored.left, events.left, maxUnread) },
      writes: [...stored.writes, ...events.writes],
    };
  };

const markStored = async ({ table }: ApiDeps, inbox: Inbox, { ids, upTo = '' }: Wanted) => {
  const unread = await listUnreadStored(table, inbox, maxUnread);
  const wanted = new Set(ids ?? unread.filter((id) => id <= upTo).slice(0, maxPerRequest));
  const found = await findStoredNotifications(table, inbox.id, [...wanted]);
  return {
    left: unread.filter((id) => !wanted.has(id)),
    writes: found.filter(({ isRead }) => !isRead).map(({ id }) => readNotificationWrite(inbox.id, id)),
  };
};

const markEvents = async (deps: ApiDeps, inbox: Inbox, { ids, upTo = '' }: Wanted, now: Instant) => {
  const { table } = deps;
  const before = await findInboxMark(table, inbox, true);
  const part = await listUnreadEntries(table, inbox, before, maxUnread);
  const unread = toOldestUnread(part);
  const limits = { settledBefore: notificationIdBefore(now, settlingTime), maxPassed };
  const wanted = ids
    ? await findUnread(deps, inbox, { mark: before, unread, ids })
    : unread.ids.filter((id) => id <= upTo);
  if (wanted.length === 0) return { left: part.entries, writes: [] };
  const { mark, passed } = ids
    ? markSingle(before, wanted, unread, limits)
    : { mark: markAllUpTo(before, upTo, unread, limits), passed: [] };
  const passedEntries = part.entries.filter(({ id }) => passed.includes(id));
  const isLeft = ({ id }: InboxEntry) => passed.includes(id) || !isReadBy(mark, id);
  // The mark may be above those that were read.
  const { entries: left } = unread.isComplete
    ? { entries: part.entries }
    : await listUnreadEntries(table, inbox, mark, maxUnread);
  return {
    left: [...passedEntries, ...left.filter(isLeft)],
    writes: [inboxMarkWrite(inbox.id, mark), ...(await passedWrites(deps, inbox, passedEntries))],
  };
};

type Unread = {
  readonly mark: InboxMark;
  readonly unread: ReturnType<typeof toOldestUnread>;
  readonly ids: readonly string[];
};

/** The ids that are unread events. Only those above the ones that were read need another read. */
const findUnread = async ({ table }: ApiDeps, inbox: Inbox, { mark, unread, ids }: Unread) => {
  const wanted = [...new Set(ids)].filter((id) => !isReadBy(mark, id));
  const known = new Set(unread.ids);
  const last = unread.ids.at(-1);
  const others = unread.isComplete ? [] : wanted.filter((id) => last !== undefined && id > last);
  return [...wanted.filter((id) => known.has(id)), ...(await findInboxIds(table, inbox, others))];
};

/** Stores the notifications that the mark passes unread. One that earlier code stored is there already. */
const passedWrites = async (
  { table, policy }: ApiDeps,
  inbox: Inbox,
  passed: readonly InboxEntry[],
): Promise<readonly Write[]> => {
  const [notifications, stored] = await Promise.all([
    readOrderNotifications(table, inbox, passed),
    findStoredNotifications(
      table,
      inbox.id,
      passed.map(({ id }) => id),
    ),
  ]);
  const isStored = new Set(stored.map(({ id }) => id));
  return [...notifications]
    .filter(([id]) => !isStored.has(id))
    .map(([id, notification]) => ({
      ...storedNotificationWrite(id, notification, policy.notificationRetention),
      onConditionFailed: returnStale,
    }));
};
