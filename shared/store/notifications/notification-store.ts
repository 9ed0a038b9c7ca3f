import * as z from 'zod';
import { type InboxMark, isErasedIn, isReadBy } from '../../domain/notifications/inbox-mark.ts';
import { Notification } from '../../domain/notifications/notification.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Duration } from '../../domain/time.ts';
import type { TypeOf } from '../../domain/type-of.ts';
import { attributeReader } from '../collection.ts';
import { alwaysTrue, exists, isNew, put, remove, update, type Write } from '../commit.ts';
import { toDocument } from '../document.ts';
import { expiryOf } from '../expiry.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { keys } from '../keys.ts';
import type { Page, PageRequest } from '../page.ts';
import { readEach } from '../stored.ts';
import { getItem, getItems, type Item, listItems, type Table } from '../table.ts';
import type { Inbox } from './inbox.ts';
import { findInboxMark, inboxMarkWrite } from './inbox-mark-store.ts';
import { listInboxEntries, listUnreadEntries, readOrderNotifications } from './order-notification-store.ts';

const NotificationItem = Notification.extend({ id: z.string() });

/** A notification in a party's inbox. */
export type StoredNotification = TypeOf<typeof NotificationItem> & { readonly isRead: boolean };

const readNotification = attributeReader('notice', NotificationItem);

const toNotification = (item: Item): StoredNotification => ({
  ...readNotification(item),
  isRead: item.gsi1pk === undefined,
});

const idOfItem = ({ sk }: Item): string => String(sk).replace('NOTICE#', '');

/**
 * A party's notifications, newest first: the stored ones, and those of events of orders. One can be both, if earlier code
 * stored it, or if the mark passed it unread. Then it is read when both are. A caller that also counts passes its mark.
 */
export const listNotifications = async (
  table: Table,
  inbox: Inbox,
  { limit, after }: PageRequest,
  reading?: Promise<InboxMark>,
): Promise<Page<StoredNotification>> => {
  // A position has the form of earlier releases, so that a cursor of either code continues in the other.
  const before = after && idOfItem(after);
  if (before !== undefined && before < inbox.fromId) return { items: [] };
  // A range includes its ends, and one more tells that more follow.
  const count = limit + 2;
  const [stored, entries, mark] = await Promise.all([
    listItems(table, indexes.notifications(inbox.id, inbox.fromId, before), count),
    listInboxEntries(table, inbox, before, count),
    reading ?? findInboxMark(table, inbox),
  ]);
  const itemById = new Map(stored.items.map((item) => [idOfItem(item), item]));
  const entryById = new Map(
    entries.filter(({ id }) => !isErasedIn(mark, id)).map((entry) => [entry.id, entry]),
  );
  const ids = [...new Set([...itemById.keys(), ...entryById.keys()])].filter((id) => id !== before);
  const shown = ids.sort().reverse().slice(0, limit);
  const notificationById = await readOrderNotifications(
    table,
    inbox,
    shown.flatMap((id) => (itemById.has(id) ? [] : (entryById.get(id) ?? []))),
  );
  const items = shown.flatMap((id): readonly StoredNotification[] => {
    const [item, notification] = [itemById.get(id), notificationById.get(id)];
    const isEventRead = !entryById.has(id) || isReadBy(mark, id);
    if (item)
      return readEach(table, [item], toNotification).map((one) => ({
        ...one,
        isRead: one.isRead && isEventRead,
      }));
    return notification ? [{ ...notification, id, isRead: isEventRead }] : [];
  });
  const last = ids.length > limit ? shown.at(-1) : undefined;
  return { items, ...(last !== undefined && { next: keys.notification(inbox.id, last) }) };
};

/** The ids of a party's oldest unread stored notifications. */
export const listUnreadStored = async (
  table: Table,
  { id, fromId }: Inbox,
  max: number,
): Promise<readonly string[]> => {
  const { items } = await listItems(table, indexes.unreadNotifications(id, fromId), max);
  return items.map(idOfItem);
};

/** The number of unread notifications, counted up to `max`. */
export const countUnreadNotifications = async (
  table: Table,
  inbox: Inbox,
  max: number,
  reading = findInboxMark(table, inbox),
): Promise<number> => {
  const [stored, mark] = await Promise.all([listUnreadStored(table, inbox, max), reading]);
  const { entries } = await listUnreadEntries(table, inbox, mark, max);
  return countDistinct(stored, entries, max);
};

/** The number of unread notifications in both lists, up to `max`. Each has as many, if there are more. */
export const countDistinct = (
  stored: readonly string[],
  entries: readonly { readonly id: string }[],
  max: number,
): number => Math.min(max, new Set([...stored, ...entries.map(({ id }) => id)]).size);

/** Those of these notifications that are stored. */
export const findStoredNotifications = async (
  table: Table,
  partyId: string,
  ids: readonly string[],
): Promise<readonly StoredNotification[]> => {
  const items = await getItems(
    table,
    ids.map((id) => keys.notification(partyId, id)),
  );
  return readEach(table, items, toNotification);
};

/** Whether a party has read a notification; `undefined` if it is not stored, or no longer. */
export const isNotificationRead = async (
  table: Table,
  partyId: string,
  id: string,
): Promise<boolean | undefined> => {
  const item = await getItem(table, keys.notification(partyId, id));
  return item && toNotification(item).isRead;
};

const existingNotificationRefusal = refuse('conflict', 'The party has this notification already.');

/** Puts a notification into an inbox. The id stands for one event and one reader, so it is stored once. */
export const storedNotificationWrite = (id: string, notification: Notification, retention: Duration): Write =>
  put(
    {
      ...keys.notification(notification.to, id),
      ...indexKeys(indexes.unreadNotifications(notification.to, ''), id),
      ...toDocument({ notice: { ...notification, id } }),
      expiresAt: expiryOf(notification.at, retention),
    },
    isNew,
    () => existingNotificationRefusal,
  );

/** Deletes up to this many stored notifications of an inbox, and hides those of events; nothing if it is empty. */
export const emptiedInboxWrites = async (
  table: Table,
  inbox: Inbox,
  max: number,
): Promise<readonly Write[]> => {
  const [{ items }, [newest], mark] = await Promise.all([
    listItems(table, indexes.notifications(inbox.id, ''), max),
    listInboxEntries(table, { ...inbox, fromId: '' }, undefined, 1),
    findInboxMark(table, inbox, true),
  ]);
  return [
    ...items.map(({ pk, sk }) => remove({ pk: String(pk), sk: String(sk) }, alwaysTrue)),
    ...(newest && !isErasedIn(mark, newest.id)
      ? [inboxMarkWrite(inbox.id, { ...mark, erasedUpTo: newest.id })]
      : []),
  ];
};

/** Marks a stored notification as read. If it was deleted meanwhile, the caller reads again. */
export const readNotificationWrite = (partyId: string, id: string): Write =>
  update(keys.notification(partyId, id), { set: { gsi1pk: undefined, gsi1sk: undefined } }, exists);
