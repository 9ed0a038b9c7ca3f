import type { Instant } from '../../domain/time.ts';
import { isLateWork, toWorkPlace } from '../../domain/work/merge-work.ts';
import { listItems, type Table } from '../../store/table.ts';
import type { StaffQueue } from './queues.ts';

/** Counting ends here. */
const maxCount = 1_000;

/** The length of a queue, and how late it is, by its index keys: one query. */
export const countQueue = async (table: Table, queue: StaffQueue, now: Instant) => {
  const { items, next } = await listItems(table, queue.range, maxCount);
  const sortKey = `${queue.range.index}sk`;
  const places = items.map((item) => toWorkPlace(queue, String(item[sortKey])));
  const [first] = places;
  return {
    queue: queue.name,
    kind: queue.kind,
    count: places.length,
    isMore: next !== undefined,
    late: places.filter((place) => isLateWork(place, now)).length,
    ...(first && { firstDueAt: first.dueAt }),
  };
};
