import { addDays } from '../../domain/calendar.ts';
import type { Instant } from '../../domain/time.ts';
import { type IndexRange, indexes } from '../indexes.ts';
import type { Position } from '../page.ts';
import { readEach } from '../stored.ts';
import { getItems, listItems, type Table } from '../table.ts';
import { type JournalRecord, journalShards, toJournalRecord } from './journal-store.ts';

/** Where a walk through the journal continues: the list of a day and shard, and its last entry. */
export type WalkPosition = { readonly day: string; readonly shard: number; readonly after?: Position };

/** The entries to walk through: after `from` ('' for the beginning), up to `upTo`. */
export type WalkSpan = { readonly firstDay: string; readonly from: Instant | ''; readonly upTo: Instant };

const entriesPerPage = 100;

/** The last moment of a day. Lists of the journal have UTC days. */
export const endOfDay = (day: string): Instant => `${day}T23:59:59.999Z`;

const rangeOf = ({ from, upTo }: WalkSpan, { day, shard }: WalkPosition): IndexRange => ({
  ...indexes.journalOfDay(day, shard, ''),
  between: [`${from}#~`, `${upTo}#~`],
  newestFirst: false,
});

/** The list after one that has ended, if it is within the span. */
const nextPosition = ({ day, shard }: WalkPosition, { upTo }: WalkSpan): WalkPosition | undefined => {
  const next = shard + 1 < journalShards ? { day, shard: shard + 1 } : { day: addDays(day, 1), shard: 0 };
  return next.day <= upTo.slice(0, 'yyyy-mm-dd'.length) ? next : undefined;
};

/**
 * Calls `visit` with the entries of a span, page by page, by day and shard, about `max` of them. It returns their
 * number, and where to continue if there are more.
 */
export const walkJournal = async (
  table: Table,
  span: WalkSpan,
  max: number,
  visit: (records: readonly JournalRecord[]) => unknown,
  start?: WalkPosition,
): Promise<{ read: number; next?: WalkPosition }> => {
  const firstDay = span.from === '' ? span.firstDay : span.from.slice(0, 'yyyy-mm-dd'.length);
  let position: WalkPosition | undefined = start ?? { day: firstDay, shard: 0 };
  let read = 0;
  while (position && read < max) {
    const { items, next } = await listItems(table, rangeOf(span, position), entriesPerPage, position.after);
    const wanted = items.map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) }));
    const whole = wanted.length > 0 ? await getItems(table, wanted, false) : [];
    await visit(readEach(table, whole, toJournalRecord));
    read += whole.length;
    position = next ? { ...position, after: next } : nextPosition(position, span);
  }
  return { read, ...(position && { next: position }) };
};
