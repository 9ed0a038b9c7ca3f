import * as z from 'zod';
import { earliestId } from '../adapters/ids.ts';
import { Reason } from '../contract/schemas/basics.ts';
import type { Notice } from '../domain/notice/notice.ts';
import { refuse } from '../domain/refusal.ts';
import { after, type Duration, epoch, type Instant, instant, milliseconds } from '../domain/time.ts';
import { anyway, isNew, put, remove, update, type Write } from './commit.ts';
import { document } from './document.ts';
import { keys } from './keys.ts';
import { listed, lists } from './lists.ts';
import { readEach, reader } from './stored.ts';
import { countItems, getItems, type Item, listItems, type Position, type Table } from './table.ts';

/** A notice in somebody's inbox. */
export type KeptNotice = Notice & { readonly id: string; readonly isRead: boolean };

const NoticeSchema = z.object({
  id: z.string(),
  to: z.string(),
  at: z.string(),
  kind: z.custom<Notice['kind']>((value) => typeof value === 'string'),
  subject: z.object({
    taskId: z.string().optional(),
    orderId: z.string().optional(),
    invitationId: z.string().optional(),
    applicationId: z.string().optional(),
    questionId: z.string().optional(),
    withdrawalId: z.string().optional(),
    webhookId: z.string().optional(),
    creatorApplicationId: z.string().optional(),
    agreementId: z.string().optional(),
    depositId: z.string().optional(),
  }),
  title: z.string(),
  message: z.string(),
  reasons: z.array(Reason),
  order: z.object({ status: z.string(), dueAt: z.string().optional() }).optional(),
  score: z.number().optional(),
});

const readNotice = reader(NoticeSchema);

const toNotice = (item: Item): KeptNotice =>
  ({ ...readNotice(item.notice, item), isRead: item.gsi1pk === undefined }) as KeptNotice;

/** The least id that a notice can have that has not expired: the table removes them some time later. */
const oldestId = (keptFor: Duration, now: Instant): string =>
  earliestId('ntc', instant(Math.max(0, epoch(now) - milliseconds(keptFor))));

const inboxOf = (partyId: string, keptFor: Duration, now: Instant) =>
  lists.notices(partyId, oldestId(keptFor, now));

const unreadOf = (partyId: string, keptFor: Duration, now: Instant) =>
  lists.unreadNotices(partyId, oldestId(keptFor, now));

/** A party's notices, newest first. */
export const listNotices = async (
  table: Table,
  partyId: string,
  keptFor: Duration,
  now: Instant,
  limit: number,
  afterPosition?: Position,
): Promise<{ notices: readonly KeptNotice[]; next?: Position }> => {
  const { items, next } = await listItems(table, inboxOf(partyId, keptFor, now), limit, afterPosition);
  return { notices: readEach(table, items, toNotice), ...(next && { next }) };
};

/** How many notices a party has not read, counted up to `most`. */
export const countUnreadNotices = (
  table: Table,
  partyId: string,
  keptFor: Duration,
  now: Instant,
  most: number,
): Promise<number> => countItems(table, unreadOf(partyId, keptFor, now), most);

/** The ids of the oldest notices that a party has not read. */
export const listUnreadNotices = async (
  table: Table,
  partyId: string,
  keptFor: Duration,
  now: Instant,
  most: number,
): Promise<readonly string[]> => {
  const { items } = await listItems(table, unreadOf(partyId, keptFor, now), most);
  return items.map(({ sk }) => String(sk).replace('NOTICE#', ''));
};

/** Which of these notices of a party are there and unread. */
export const findUnreadNotices = async (
  table: Table,
  partyId: string,
  ids: readonly string[],
): Promise<readonly string[]> => {
  const items = await getItems(
    table,
    ids.map((id) => keys.notice(partyId, id)),
  );
  return readEach(table, items, toNotice).flatMap(({ id, isRead }) => (isRead ? [] : [id]));
};

const toldBefore = refuse('conflict', 'This was told before.');

/** Puts a notice into the inbox of whom it is to. An id stands for one event and one reader, so it is told once. */
export const writeOfNotice = (id: string, notice: Notice, keptFor: Duration): Write =>
  put(
    {
      ...keys.notice(notice.to, id),
      ...listed(lists.unreadNotices(notice.to, ''), id),
      ...document({ notice: { ...notice, id } }),
      expiresAt: Math.floor(epoch(after(notice.at, keptFor)) / 1000),
    },
    isNew,
    () => toldBefore,
  );

/** Takes everything out of an inbox, so many notices at once; none when it is empty. */
export const writesOfEmptiedInbox = async (
  table: Table,
  partyId: string,
  most: number,
): Promise<readonly Write[]> => {
  const { items } = await listItems(table, lists.notices(partyId, ''), most);
  return items.map(({ pk, sk }) => remove({ pk: String(pk), sk: String(sk) }, anyway));
};

/** Notes that a notice was read. One that is gone meanwhile is looked for again. */
export const writeOfReadNotice = (partyId: string, id: string): Write =>
  update(keys.notice(partyId, id), 'REMOVE gsi1pk, gsi1sk', { expression: 'attribute_exists(pk)' });
