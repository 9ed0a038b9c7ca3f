import * as z from 'zod';
import type { Instant } from '../domain/time.ts';
import { isEqual, update, type Write } from './commit.ts';
import type { IndexRange } from './indexes.ts';
import type { Key } from './keys.ts';
import { itemReader } from './stored.ts';
import { type Item, listFullItems, type Table } from './table.ts';
import { UnreadableItem } from './unreadable.ts';

/** An item of the deadline index, with its place there. */
export type DueItem<T> = {
  readonly key: Key;
  readonly sortKey: string;
  /** Since when it waits: failures that postponed it do not change this. */
  readonly since: Instant;
  /** Whether failures have postponed it, and nothing else has changed its place since. */
  readonly isPostponed: boolean;
  /** Absent if the item cannot be read. */
  readonly value?: T;
};

const readDelay = itemReader(
  z.object({ gsi5sk: z.string(), delay: z.object({ since: z.string(), until: z.string() }).optional() }),
);

/** An instant is the first part of each sort key of the deadline index. */
const instantLength = '2026-11-22T20:17:00.000Z'.length;

/** An item with its place in the deadline index; `undefined` if it is not there. */
export const toDueItem = <T>(
  { onUnreadable }: Pick<Table, 'onUnreadable'>,
  item: Item,
  read: (item: Item) => T,
): DueItem<T> | undefined => {
  if (item.gsi5pk === undefined) return undefined;
  const { gsi5sk: sortKey, delay } = readDelay(item);
  const dueAt = sortKey.slice(0, instantLength);
  const isPostponed = delay?.until === dueAt;
  const place = {
    key: { pk: String(item.pk), sk: String(item.sk) },
    sortKey,
    since: isPostponed ? delay.since : dueAt,
    isPostponed,
  };
  try {
    return { ...place, value: read(item) };
  } catch (error) {
    if (!(error instanceof UnreadableItem)) throw error;
    onUnreadable?.(error.key, error.faults);
    return place;
  }
};

/** The items of a range of the deadline index, most overdue first. Items that the lagging index still lists are left out. */
export const listDue = async <T>(
  table: Table,
  range: IndexRange,
  read: (item: Item) => T,
  limit: number,
): Promise<readonly DueItem<T>[]> => {
  const { items } = await listFullItems(table, range, limit);
  const [, last = ''] = range.between ?? [];
  return items.flatMap((item) => {
    const due = item.gsi5pk === range.pk ? toDueItem(table, item, read) : undefined;
    return due && due.sortKey <= last ? [due] : [];
  });
};

/**
 * Postpones the next check, unless something else has set another time. After a failure it keeps `since`, so
 * that the next delay is longer.
 */
export const postponedWrite = (
  { key, sortKey }: Omit<DueItem<unknown>, 'value'>,
  until: Instant,
  since?: Instant,
): Write =>
  update(
    key,
    {
      set: {
        gsi5sk: `${until}${sortKey.slice(instantLength)}`,
        delay: since === undefined ? undefined : { since, until },
      },
    },
    isEqual('gsi5sk', sortKey),
  );
