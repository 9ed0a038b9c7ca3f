import * as z from 'zod';
import { earliestIdAt } from '../../adapters/ids.ts';
import { Notification } from '../../domain/notifications/notification.ts';
import { refuse } from '../../domain/refusal.ts';
import { type Duration, type Instant, toEpochMs, toInstant, toMilliseconds } from '../../domain/time.ts';
import type { TypeOf } from '../../domain/type-of.ts';
import { attributeReader, openCollection } from '../collection.ts';
import { alwaysTrue, exists, isNew, put, remove, update, type Write } from '../commit.ts';
import { toDocument } from '../document.ts';
import { expiryOf } from '../expiry.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { keys } from '../keys.ts';
import type { Page, PageRequest } from '../page.ts';
import { readEach } from '../stored.ts';
import { countItems, getItem, getItems, type Item, listItems, type Table } from '../table.ts';

const NotificationItem = Notification.extend({ id: z.string() });

/** A notification in a party's inbox. */
export type StoredNotification = TypeOf<typeof NotificationItem> & { readonly isRead: boolean };

const readNotification = attributeReader('notice', NotificationItem);

const toNotification = (item: Item): StoredNotification => ({
  ...readNotification(item),
  isRead: item.gsi1pk === undefined,
});

/** The lowest id that has not expired. The table deletes expired items some time later. */
const oldestId = (retention: Duration, now: Instant): string =>
  earliestIdAt('ntc', toInstant(Math.max(0, toEpochMs(now) - toMilliseconds(retention))));

const unreadRangeOf = (partyId: string, retention: Duration, now: Instant) =>
  indexes.unreadNotifications(partyId, oldestId(retention, now));

const { list } = openCollection(keys.notification, toNotification);

/** A party's notifications, newest first. */
export const listNotifications = (
  table: Table,
  partyId: string,
  retention: Duration,
  now: Instant,
  page: PageRequest,
): Promise<Page<StoredNotification>> =>
  list(table, indexes.notifications(partyId, oldestId(retention, now)), page);

/** The number of unread notifications, counted up to `max`. */
export const countUnreadNotifications = (
  table: Table,
  partyId: string,
  retention: Duration,
  now: Instant,
  max: number,
): Promise<number> => countItems(table, unreadRangeOf(partyId, retention, now), max);

/** The ids of a party's oldest unread notifications. */
export const listUnreadNotifications = async (
  table: Table,
  partyId: string,
  retention: Duration,
  now: Instant,
  max: number,
): Promise<readonly string[]> => {
  const { items } = await listItems(table, unreadRangeOf(partyId, retention, now), max);
  return items.map(({ sk }) => String(sk).replace('NOTICE#', ''));
};

/** Which of these notifications exist and are unread. */
export const findUnreadNotifications = async (
  table: Table,
  partyId: string,
  ids: readonly string[],
): Promise<readonly string[]> => {
  const items = await getItems(
    table,
    ids.map((id) => keys.notification(partyId, id)),
  );
  return readEach(table, items, toNotification).flatMap(({ id, isRead }) => (isRead ? [] : [id]));
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

/** Deletes up to this many notifications of an inbox; none if it is empty. */
export const emptiedInboxWrites = async (
  table: Table,
  partyId: string,
  max: number,
): Promise<readonly Write[]> => {
  const { items } = await listItems(table, indexes.notifications(partyId, ''), max);
  return items.map(({ pk, sk }) => remove({ pk: String(pk), sk: String(sk) }, alwaysTrue));
};

/** Marks a notification as read. If it was deleted meanwhile, the caller reads again. */
export const readNotificationWrite = (partyId: string, id: string): Write =>
  update(keys.notification(partyId, id), { set: { gsi1pk: undefined, gsi1sk: undefined } }, exists);
