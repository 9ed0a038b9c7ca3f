import type { Refusal } from '../../domain/refusal.ts';
import { refuseUnavailableSlot, type Task } from '../../domain/tasks/task.ts';
import type { Instant } from '../../domain/time.ts';
import { check, type OnConditionFailed, update, type Write } from '../commit.ts';
import { keys } from '../keys.ts';
import { getItems, type Table } from '../table.ts';
import { toTask } from './task-schema.ts';

type Judge = (task: Task) => Refusal | undefined;

const refuseByJudge =
  (judge: Judge): OnConditionFailed =>
  (item) =>
    (item && judge(toTask(item))) ?? 'stale';

/**
 * Lets a transaction happen only while a task takes creators. It is no write of the task, and yet two that meet on
 * it make one of them try again.
 */
export const taskTakeableCheck = (task: Task, now: Instant): Write =>
  check(
    keys.task(task.id),
    {
      expression: '#status = :open AND slotsLeft >= :one',
      names: { '#status': 'status' },
      values: { ':open': 'open', ':one': 1 },
    },
    refuseByJudge((found) => refuseUnavailableSlot(found, now)),
  );

/**
 * Gives out slots with the money that their orders are made for, which is at most their rewards. The condition looks
 * at what is left, so that the last slot is given once.
 */
export const givenSlotsWrite = (task: Task, count: number, amount: number, judge: Judge): Write =>
  update(
    keys.task(task.id),
    'SET slotsLeft = slotsLeft - :count, held = held - :amount',
    {
      expression: '#status = :open AND slotsLeft >= :count AND held >= :amount',
      names: { '#status': 'status' },
      values: { ':open': 'open', ':count': count, ':amount': amount },
    },
    refuseByJudge(judge),
  );

/** Which of these creators have an order of a task, whatever became of it. */
export const findClaimants = async (
  table: Table,
  taskId: string,
  creatorIds: readonly string[],
): Promise<ReadonlySet<string>> => {
  const claims = await getItems(
    table,
    creatorIds.map((id) => keys.claim(taskId, id)),
  );
  const found = new Set(claims.map(({ sk }) => sk));
  return new Set(creatorIds.filter((id) => found.has(keys.claim(taskId, id).sk)));
};
