import type { Task } from '../../domain/tasks/task.ts';
import { type Instant, toEpochMs } from '../../domain/time.ts';
import { alwaysTrue, put, remove, type Write } from '../commit.ts';
import { type HallFacet, type HallSort, type Key, keys } from '../keys.ts';
import type { Item } from '../table.ts';

const sorts: readonly HallSort[] = ['newest', 'deadline', 'reward'];

/** Rewards as text of one length, so that text order is the order of the numbers. */
const rewardDigits = 15;

/** Where a reward stands in the hall's order by reward, before the tasks of exactly that reward. */
export const rewardPosition = (amount: number): string => String(amount).padStart(rewardDigits, '0');

/** A moment in whole epoch seconds, by which the table's expiry counts, rounded up. */
export const toExpirySeconds = (at: Instant): number => Math.ceil(toEpochMs(at) / 1000);

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
  sorts.flatMap((sort) =>
    facetsOf(task).map(
      (facet) => [sort, keys.hallEntry(sort, facet, task.id, sortPositionOf(sort, task))] as const,
    ),
  );

/**
 * The entries of an open task, one in each list that shows it. They are small, because a page reads many more of
 * them than tasks: besides the key they hold what is filtered by, and the key's own part is not repeated.
 */
export const hallEntries = (task: HallTask): readonly (Key & Item)[] => {
  if (!isInHall(task)) return [];
  const { formats, difficulty, reward, applyBefore } = task;
  return keysOf(task).map(([sort, key]) => ({
    ...key,
    formats,
    difficulty,
    ...(sort !== 'reward' && { reward: reward.amount }),
    // The table takes out what is over, at no cost; until it does, a page filters by the same number.
    expiresAt: toExpirySeconds(applyBefore),
  }));
};

/** Puts a task into the hall when it opens, and takes it out when it closes. The task's own condition guards them all. */
export const hallWrites = (before: HallTask, after: HallTask): readonly Write[] => {
  if (isInHall(before) === isInHall(after)) return [];
  return isInHall(after)
    ? hallEntries(after).map((entry) => put(entry, alwaysTrue))
    : keysOf(before).map(([, key]) => remove(key, alwaysTrue));
};

/** The task that an entry's key names. */
export const taskIdOf = ({ sk }: Item): string => String(sk).split('#').at(-1) ?? '';
