import { HallSort, hallFilters } from '../../domain/tasks/hall-filters.ts';
import type { Task } from '../../domain/tasks/task.ts';
import { alwaysTrue, put, remove, type Write } from '../commit.ts';
import { expiryOf } from '../expiry.ts';
import { type HallFacet, type Key, keys } from '../keys.ts';
import type { Item } from '../table.ts';

/** Rewards are text of equal length, so that text order is number order. */
const rewardDigits = 15;

/** The position of a reward in the hall, before the tasks with exactly that reward. */
export const rewardPosition = (amount: number): string => String(amount).padStart(rewardDigits, '0');

type HallTask = Omit<Task, 'slotsLeft' | 'held'>;

const sortPositionOf = (sort: HallSort, { openedAt = '', applyBefore, reward }: HallTask): string =>
  ({ newest: openedAt, deadline: applyBefore, reward: rewardPosition(reward.amount) })[sort];

const facetsOf = ({ category, platform }: HallTask): readonly HallFacet[] => [
  {},
  { category },
  { platform },
  { category, platform },
];

const isInHall = ({ status, engagement }: HallTask): boolean => status === 'open' && engagement !== 'invite';

const keysOf = (task: HallTask): readonly (readonly [HallSort, Key])[] =>
  HallSort.options.flatMap((sort) =>
    facetsOf(task).map(
      (facet) => [sort, keys.hallEntry(sort, facet, task.id, sortPositionOf(sort, task))] as const,
    ),
  );

/**
 * The entries of an open task, one in each list that shows it. They hold the key and the filtered fields
 * only, because a page reads many more entries than tasks.
 */
export const hallEntries = (task: HallTask): readonly (Key & Item)[] => {
  if (!isInHall(task)) return [];
  const filters = Object.values(hallFilters);
  return keysOf(task).map(([sort, key]) => ({
    ...key,
    ...Object.fromEntries(
      filters
        .filter((filter) => filter.sort !== sort)
        .map(({ attribute, readValue }) => [attribute, readValue(task)]),
    ),
    // The table deletes expired entries at no cost; until then a page filters by the same number.
    expiresAt: expiryOf(task.applyBefore),
  }));
};

/**
 * Adds a task to the hall when it opens, removes it when it closes or pauses, and moves it when its deadline
 * changes. The task's condition guards these writes.
 */
export const hallWrites = (before: HallTask, after: HallTask): readonly Write[] => {
  if (isInHall(before) === isInHall(after) && before.applyBefore === after.applyBefore) return [];
  const fresh = hallEntries(after);
  const freshKeys = new Set(fresh.map(({ pk, sk }) => `${pk} ${sk}`));
  const lost = isInHall(before)
    ? keysOf(before).filter(([, { pk, sk }]) => !freshKeys.has(`${pk} ${sk}`))
    : [];
  return [...lost.map(([, key]) => remove(key, alwaysTrue)), ...fresh.map((entry) => put(entry, alwaysTrue))];
};

/** The task id in an entry's key. */
export const taskIdOf = ({ sk }: Item): string => String(sk).split('#').at(-1) ?? '';
