import * as z from 'zod';
import type { TypeOf } from '../type-of.ts';

/** Which notifications of an inbox are read, of those that come from events of orders. */
export const InboxMark = z.object({
  /** All up to this id are read. */
  upTo: z.string(),
  /** Single ones above it that are read, too, oldest first. */
  read: z.array(z.string()),
  /** All up to this id are erased. */
  erasedUpTo: z.string().optional(),
  version: z.int(),
});

export type InboxMark = TypeOf<typeof InboxMark>;

/** The mark of an inbox in which nothing is read. */
export const noMark: InboxMark = { upTo: '', read: [], version: 0 };

/** Single read ids that a mark has before it moves. It is read with every count, and written with every reading. */
export const maxSingleReads = 50;

/** The oldest unread ids of an inbox, oldest first. */
export type OldestUnread = { readonly ids: readonly string[]; readonly isComplete: boolean };

type MarkLimits = {
  /** Events before this id are stored; a later one may still come. */
  readonly settledBefore: string;
  /** How many unread ones a mark may pass. */
  readonly maxPassed: number;
};

export const isReadBy = ({ upTo, read }: InboxMark, id: string): boolean => id <= upTo || read.includes(id);

export const isErasedIn = ({ erasedUpTo = '' }: InboxMark, id: string): boolean => id <= erasedUpTo;

/** The same mark, moved up to an id. Nothing changes if it is there already. */
const moveTo = (mark: InboxMark, upTo: string): InboxMark =>
  upTo > mark.upTo ? { ...mark, upTo, read: mark.read.filter((id) => id > upTo) } : mark;

const addSingleReads = (mark: InboxMark, ids: readonly string[]): InboxMark => ({
  ...mark,
  read: [...new Set([...mark.read, ...ids])].sort(),
});

/** Marks all up to an id as read. Those that are younger than the settled ones are named, because others may come between. */
export const markAllUpTo = (
  mark: InboxMark,
  upTo: string,
  { ids }: OldestUnread,
  { settledBefore }: Pick<MarkLimits, 'settledBefore'>,
): InboxMark => {
  const base = moveTo(mark, upTo < settledBefore ? upTo : settledBefore);
  return addSingleReads(
    base,
    ids.filter((id) => id > base.upTo && id <= upTo),
  );
};

/**
 * Marks unread ids as read. A mark with too many single ids moves up. What it passes unread is returned, so that it gets
 * a stored notification, which says for itself whether it is read.
 */
export const markSingle = (
  mark: InboxMark,
  ids: readonly string[],
  unread: OldestUnread,
  { settledBefore, maxPassed }: MarkLimits,
): { readonly mark: InboxMark; readonly passed: readonly string[] } => {
  const marked = addSingleReads(mark, ids);
  if (marked.read.length <= maxSingleReads) return { mark: marked, passed: [] };
  const left = unread.ids.filter((id) => !marked.read.includes(id));
  // It stays below the first one that it may not pass, and below those that are not known.
  const ends = [settledBefore, left[maxPassed], unread.isComplete ? undefined : unread.ids.at(-1)];
  const upTo = marked.read.findLast((id) => ends.every((end) => end === undefined || id < end));
  if (upTo === undefined) return { mark: marked, passed: [] };
  return { mark: moveTo(marked, upTo), passed: left.filter((id) => id < upTo) };
};
