import { describeError, log } from '../adapters/logger.ts';
import { measureMetric } from '../adapters/metrics.ts';
import type { Deps } from '../deps.ts';
import { type Backoff, nextAttemptAt } from '../domain/backoff.ts';
import { groupBy } from '../domain/group-by.ts';
import { addDuration, type Duration, type Instant, isPast, secondsBetween } from '../domain/time.ts';
import { commit } from '../store/commit.ts';
import { type DueItem, listDue, postponedWrite } from '../store/due.ts';
import type { IndexRange } from '../store/indexes.ts';
import type { Item, Table } from '../store/table.ts';

/** The result of one item, and when to check it again. Without `next`, the writes of the handler decide. */
export type Handled<Outcome> = {
  readonly outcome: Outcome;
  /** `backoff`: the item still waits, so that it is checked again later each time. */
  readonly next?: Instant | 'backoff';
};

/** One due item and what to do with it. */
export type DueWork<Outcome> = {
  readonly due: DueItem<unknown>;
  /** Items of one lane are handled one after the other. */
  readonly lane: string;
  readonly handle: () => Promise<Handled<Outcome>>;
};

/** What is due of one kind, and the errors of partitions that could not be listed. */
export type DueList<Outcome> = {
  readonly work: readonly DueWork<Outcome>[];
  readonly errors: readonly unknown[];
};

/** Lists the due work of one kind. */
export type DueKind<Outcome> = (now: Instant) => Promise<DueList<Outcome>>;

/** How an item ended: by its handler, or `failed`, `unreadable`, or `skipped` because the run was over. */
export type SweepOutcome<Outcome> = Outcome | 'failed' | 'unreadable' | 'skipped';

type SweepDeps = Pick<Deps, 'table' | 'now'>;

/** Later attempts after failures. No number of failures ends them. */
const backoff: Backoff = { min: 'PT1M', max: 'PT1H' };

/** Defines a kind of due work by its partitions of the deadline index. */
export const defineDue =
  <T, Outcome>(
    table: Table,
    kind: {
      readonly ranges: (now: Instant) => readonly IndexRange[];
      readonly read: (item: Item) => T;
      /** Maximum items of a partition that are listed at once. */
      readonly limit: number;
      readonly laneOf?: (value: T) => string;
      readonly handle: (value: T, due: DueItem<T>) => Promise<Handled<Outcome>>;
    },
  ): DueKind<Outcome> =>
  async (now) => {
    const listed = await Promise.allSettled(
      kind.ranges(now).map((range) => listDue(table, range, kind.read, kind.limit)),
    );
    const found = listed.flatMap((list) => (list.status === 'fulfilled' ? list.value : []));
    return {
      work: found.map((due) => toDueWork(due, kind)),
      errors: listed.flatMap((list) => (list.status === 'rejected' ? [list.reason] : [])),
    };
  };

/** The work on one item. Nothing can be done with an unreadable one, except to check again later. */
export const toDueWork = <T, Outcome>(
  due: DueItem<T>,
  {
    laneOf = () => '',
    handle,
  }: {
    readonly laneOf?: (value: T) => string;
    readonly handle: (value: T, due: DueItem<T>) => Promise<Handled<Outcome>>;
  },
): DueWork<Outcome> => {
  const { value } = due;
  if (value === undefined) return { due, lane: '', handle: () => Promise.reject(new UnreadableDue()) };
  return { due, lane: laneOf(value), handle: () => handle(value, due) };
};

/** The item was reported when it was listed. */
class UnreadableDue extends Error {}

/**
 * Handles what is due, most overdue first, until nothing is left or the run is over. The kinds take turns, so
 * that none waits for another. What fails is put off and never stands in front of others. The age of the
 * oldest item that still waits is measured. Partitions that cannot be listed leave the work on the others;
 * their error is thrown after the work.
 */
export const sweepDue = async <Outcome>(
  deps: SweepDeps,
  kinds: readonly DueKind<Outcome>[],
  maxRunDuration: Duration,
): Promise<readonly SweepOutcome<Outcome>[]> => {
  const begun = deps.now();
  const endsAt = addDuration(begun, maxRunDuration);
  const handled = new Set<string>();
  const results: Result<Outcome>[] = [];
  for (;;) {
    const found = await Promise.all(kinds.map((list) => list(begun)));
    const fresh = found.map(({ work }) => work.filter(({ due }) => isNewIn(handled, placeOf(due))));
    results.push(...(await handleAll(deps, takeTurns(fresh), endsAt)));
    const [error] = found.flatMap(({ errors }) => errors);
    const isOver = fresh.flat().length === 0 || isPast(endsAt, deps.now());
    if (error !== undefined || isOver) measureOldest(results, deps.now());
    if (error !== undefined) throw error;
    if (isOver) return results.map(({ outcome }) => outcome);
  }
};

type Result<Outcome> = {
  readonly outcome: SweepOutcome<Outcome>;
  /** Since when the item waits; absent if it waits no longer. */
  readonly waitsSince?: Instant;
};

/** Adds a place to the set, and returns whether it is new there. */
const isNewIn = (places: Set<string>, place: string): boolean => {
  const { size } = places;
  return places.add(place).size > size;
};

const placeOf = ({ key: { pk, sk } }: DueItem<unknown>): string => `${pk} ${sk}`;

/** One of each list in turn, so that a long list does not delay the others. */
const takeTurns = <T>(queues: readonly (readonly T[])[]): readonly T[] => {
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) =>
    queues.flatMap((queue) => queue.slice(at, at + 1)),
  ).flat();
};

const handleAll = async <Outcome>(
  deps: SweepDeps,
  work: readonly DueWork<Outcome>[],
  endsAt: Instant,
): Promise<readonly Result<Outcome>[]> => {
  const lanes = [...groupBy(work, ({ lane }) => lane).values()];
  const results = await Promise.all(
    lanes.map(async (lane) => {
      const ended: Result<Outcome>[] = [];
      for (const one of lane) {
        const isOver = isPast(endsAt, deps.now());
        ended.push(isOver ? { outcome: 'skipped', waitsSince: one.due.since } : await handleOne(deps, one));
      }
      return ended;
    }),
  );
  return results.flat();
};

const handleOne = async <Outcome>(
  deps: SweepDeps,
  { due, handle }: DueWork<Outcome>,
): Promise<Result<Outcome>> => {
  const { since } = due;
  try {
    const { outcome, next } = await handle();
    if (next === 'backoff') await putOff(deps, due);
    else if (next !== undefined) await commit(deps.table, [postponedWrite(due, next)]);
    // What was only tried once may have succeeded.
    return { outcome, ...(next === 'backoff' && due.isPostponed && { waitsSince: since }) };
  } catch (error) {
    const isUnreadable = error instanceof UnreadableDue;
    if (!isUnreadable) log('error', 'due work failed', { key: due.key, since, ...describeError(error) });
    await putOff(deps, due).catch((fault: unknown) =>
      log('error', 'failed work could not be put off', { key: due.key, ...describeError(fault) }),
    );
    return { outcome: isUnreadable ? 'unreadable' : 'failed', waitsSince: since };
  }
};

const putOff = async ({ table, now }: SweepDeps, due: DueItem<unknown>): Promise<void> => {
  const at = now();
  const since = due.since < at ? due.since : at;
  await commit(table, [postponedWrite(due, nextAttemptAt(since, at, backoff), since)]);
};

/** Measures how long the oldest item waits that this run did not finish. */
const measureOldest = (results: readonly Result<unknown>[], now: Instant): void => {
  const waiting = results.flatMap(({ waitsSince }) => waitsSince ?? []);
  const [oldest] = waiting.toSorted();
  if (oldest === undefined) return;
  measureMetric('OldestDueSeconds', secondsBetween(oldest, now), now);
};

/** Waits for several sweeps of one function, so that the error of one does not end the others. */
export const sweepAll = async (sweeps: readonly Promise<object>[]): Promise<readonly object[]> => {
  const ended = await Promise.allSettled(sweeps);
  const failed = ended.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
  return ended.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
};
