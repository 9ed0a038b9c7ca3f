import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import type { Task } from '#shared/domain/tasks/task.ts';
import { addDuration, type Instant, toInstant } from '#shared/domain/time.ts';
import { toStoredValues } from '#shared/store/packing/pack-text.ts';
import type { Item, Table } from '#shared/store/table.ts';
import { hallEntries } from '#shared/store/tasks/hall-entries.ts';
import { taskItem } from '#shared/store/tasks/task-store.ts';
import { startTime } from './deps.ts';
import { putItems } from './put-items.ts';

const platforms = Object.keys(defaultPolicy.minFollowers);
const formats = ['video', 'picture', 'live', 'story'];
const difficulties = ['easy', 'medium', 'hard'] as const;

const idOf = (index: number): string => `tsk_${String(index).padStart(26, '0')}`;

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/**
 * An open task of a market with equal shares of every category, platform, format and difficulty. It can be taken for a
 * day at least, from `now` on.
 */
export const createOpenTask = (index: number, now: Instant = startTime): Task => {
  // Multiplied by a prime, so that the fields are independent of each other.
  const spread = (index * 7_919) % 1_000_003;
  const submitBefore = addDuration(now, 'P60D');
  return {
    id: idOf(index),
    advertiserId: 'adv_1',
    advertiserName: 'Lamps & Co',
    status: 'open',
    version: 2,
    createdAt: now,
    openedAt: toInstant(Date.parse(now) - spread * 1_000),
    title: `A lamp in thirty seconds, number ${index}`,
    category: pick(defaultPolicy.categories, spread),
    platform: pick(platforms, Math.floor(spread / 3)),
    formats: [pick(formats, Math.floor(spread / 5))],
    brief: {
      product: 'A lamp that folds',
      goal: 'Show how it folds, where it stands, and what it lights. '.repeat(6),
      requirements: { minSeconds: 10, maxSeconds: 60, mustInclude: ['lamp'], hashtags: ['#stars'] },
    },
    reward: { amount: 10_000 + (spread % 5_000) * 100, currency: 'CNY' },
    slots: 10,
    engagement: 'open',
    script: false,
    difficulty: pick(difficulties, Math.floor(spread / 7)),
    audience: { gender: 'any', ageBands: [], regions: [] },
    applyBefore: toInstant(Date.parse(now) + 86_400_000 + spread * 3_000),
    submitBefore,
    publishWindow: { from: now, to: addDuration(now, 'P90D') },
    slotsLeft: 10,
    held: 0,
  };
};

/** Every item of a task, as the store would have written them. */
export const createTaskItems = (index: number, now?: Instant): readonly Item[] => {
  const task = createOpenTask(index, now);
  return [toStoredValues(taskItem(task)), ...hallEntries(task)];
};

const concurrency = 4;
/** A task makes 13 items: these are just less than the maximum of a transaction. */
const tasksAtOnce = 7;

/**
 * Fills a table with the open tasks from one index to another (not included), as the store would have written
 * them.
 */
export const fillHall = async (table: Table, from: number, to: number, now?: Instant): Promise<void> => {
  let next = from;
  const writeLane = async (): Promise<void> => {
    while (next < to) {
      const items: Item[] = [];
      const end = Math.min(next + tasksAtOnce, to);
      for (; next < end; next += 1) items.push(...createTaskItems(next, now));
      await putItems(table, items);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, writeLane));
};
