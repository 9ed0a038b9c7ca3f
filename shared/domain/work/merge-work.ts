import { addDuration, type Duration, type Instant, isPast, subtractDuration } from '../time.ts';

/** Something that waits for staff: where, since when or until when, and its id. */
export type WorkPlace = {
  readonly queue: string;
  readonly kind: string;
  readonly id: string;
  /** When it is late. */
  readonly dueAt: Instant;
};

/** How a queue is sorted: by the limit of each thing, or by when it began to wait, with a target. */
export type QueueRule = { readonly name: string; readonly kind: string; readonly target?: Duration };

/** Where a merged list continues: after the thing with this limit and id. */
export type WorkPosition = { readonly dueAt: Instant; readonly id: string };

/** The place of a thing by the sort key of its queue: a time and an id. */
export const toWorkPlace = ({ name, kind, target }: QueueRule, sortKey: string): WorkPlace => {
  const [at = '', id = ''] = sortKey.split('#');
  return { queue: name, kind, id, dueAt: target === undefined ? at : addDuration(at, target) };
};

/** The sort key of a queue from which a merged list continues. The thing with this key has been listed. */
export const toSortKey = ({ target }: QueueRule, { dueAt, id }: WorkPosition): string =>
  `${target === undefined ? dueAt : subtractDuration(dueAt, target)}#${id}`;

const isBefore = (a: WorkPosition, b: WorkPosition): boolean =>
  a.dueAt < b.dueAt || (a.dueAt === b.dueAt && a.id < b.id);

/** The first things of several queues after a position: most overdue first. */
export const mergeWork = (
  queues: readonly (readonly WorkPlace[])[],
  limit: number,
  after?: WorkPosition,
): readonly WorkPlace[] =>
  queues
    .flat()
    .filter((place) => after === undefined || isBefore(after, place))
    .toSorted((a, b) => (isBefore(a, b) ? -1 : 1))
    .slice(0, limit);

/** Whether something has waited longer than it may. */
export const isLateWork = ({ dueAt }: WorkPlace, now: Instant): boolean => isPast(dueAt, now);
