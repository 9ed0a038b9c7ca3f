import * as z from 'zod';
import {
  type InboxMark,
  isErasedIn,
  isReadBy,
  type OldestUnread,
} from '../../domain/notifications/inbox-mark.ts';
import type { Notification } from '../../domain/notifications/notification.ts';
import { OrderSummary, orderNotificationFor } from '../../domain/notifications/order-notifications.ts';
import type { NotifiedRole } from '../../domain/notifications/order-recipients.ts';
import { OrderEvent } from '../../domain/orders/order.ts';
import { indexes } from '../indexes.ts';
import type { Key } from '../keys.ts';
import { itemReader, readEach } from '../stored.ts';
import { getItems, type Item, listItems, type Table } from '../table.ts';
import type { Inbox } from './inbox.ts';

/** An event in the inbox of a party: the id of its notification, and where the event is. */
export type InboxEntry = { readonly id: string; readonly key: Key };

const roleOf = ({ role }: Inbox): NotifiedRole | undefined => (role === 'agency' ? undefined : role);

const toEntry = (item: Item): InboxEntry => ({
  id: String(item.gsi3sk ?? item.gsi4sk),
  key: { pk: String(item.pk), sk: String(item.sk) },
});

type Part = { readonly entries: readonly InboxEntry[]; readonly isComplete: boolean };

const listPart = async (
  table: Table,
  inbox: Inbox,
  { fromId, toId, newestFirst = false }: { fromId: string; toId?: string; newestFirst?: boolean },
  limit: number,
): Promise<Part> => {
  const role = roleOf(inbox);
  if (!role || (toId !== undefined && fromId > toId)) return { entries: [], isComplete: true };
  const range = { ...indexes.orderNotifications(role, inbox.id, fromId, toId), newestFirst };
  const { items, next } = await listItems(table, range, limit);
  return { entries: items.map(toEntry), isComplete: !next };
};

/** The newest events of an inbox, up to an id (inclusive). */
export const listInboxEntries = async (
  table: Table,
  inbox: Inbox,
  toId: string | undefined,
  limit: number,
): Promise<readonly InboxEntry[]> => {
  const range = { fromId: inbox.fromId, ...(toId !== undefined && { toId }), newestFirst: true };
  return (await listPart(table, inbox, range, limit)).entries;
};

/**
 * Up to so many of the oldest unread events of an inbox. It begins at the mark, so that it reads no more than these and
 * the single read ones above the mark.
 */
export const listUnreadEntries = async (
  table: Table,
  inbox: Inbox,
  mark: InboxMark,
  max: number,
): Promise<Part> => {
  const { upTo, read, erasedUpTo = '' } = mark;
  const fromId = [inbox.fromId, upTo, erasedUpTo].reduce((a, b) => (a > b ? a : b));
  // The range includes the id at the mark.
  const { entries, isComplete } = await listPart(table, inbox, { fromId }, max + read.length + 1);
  const unread = entries.filter(({ id }) => !isErasedIn(mark, id) && !isReadBy(mark, id));
  return { entries: unread.slice(0, max), isComplete: isComplete && unread.length <= max };
};

export const toOldestUnread = ({ entries, isComplete }: Part): OldestUnread => ({
  ids: entries.map(({ id }) => id),
  isComplete,
});

/** Which of these ids are notifications of events in an inbox. Each takes a query. */
export const findInboxIds = async (
  table: Table,
  inbox: Inbox,
  ids: readonly string[],
): Promise<readonly string[]> => {
  const found = await Promise.all(
    ids.map((id) => (id < inbox.fromId ? undefined : listPart(table, inbox, { fromId: id, toId: id }, 1))),
  );
  return found.flatMap((part) => part?.entries.map(({ id }) => id) ?? []);
};

const readEvent = itemReader(z.object({ event: OrderEvent, parties: OrderSummary }));

/** The notifications of events, by id. */
export const readOrderNotifications = async (
  table: Table,
  inbox: Inbox,
  entries: readonly InboxEntry[],
): Promise<ReadonlyMap<string, Notification>> => {
  const role = roleOf(inbox);
  if (!role || entries.length === 0) return new Map();
  const items = await getItems(
    table,
    entries.map(({ key }) => key),
  );
  const idOf = new Map(entries.map(({ id, key }) => [`${key.pk} ${key.sk}`, id]));
  const found = readEach(table, items, (item) => {
    const { event, parties } = readEvent(item);
    return [idOf.get(`${item.pk} ${item.sk}`) ?? '', orderNotificationFor(parties, event, role)] as const;
  });
  return new Map(found);
};
