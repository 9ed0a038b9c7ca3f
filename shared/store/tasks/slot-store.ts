import type { Refusal } from '../../domain/refusal.ts';
import { refuseUnavailableSlot, type Task } from '../../domain/tasks/task.ts';
import type { Instant } from '../../domain/time.ts';
import { allOf, check, isEqual, type OnConditionFailed, update, type Write } from '../commit.ts';
import { keys } from '../keys.ts';
import { getItems, type Table } from '../table.ts';
import { toTask } from './task-schema.ts';
import { heldChangeOf } from './task-store.ts';

type Judge = (task: Task) => Refusal | undefined;

const refuseByJudge =
  (judge: Judge): OnConditionFailed =>
  (item) =>
    (item && judge(toTask(item))) ?? 'stale';

/** The task accepts creators. This check is no write, but two concurrent ones collide, and one is retried. */
export const taskTakeableCheck = (task: Task, now: Instant): Write =>
  check(
    keys.task(task.id),
    allOf(isEqual('status', 'open'), { expression: 'slotsLeft >= :one', values: { ':one': 1 } }),
    refuseByJudge((found) => refuseUnavailableSlot(found, now)),
  );

/**
 * Takes slots and the money of their orders. The condition checks what is left, so the last slot is given
 * once.
 */
export const givenSlotsWrite = (task: Task, count: number, amount: number, judge: Judge): Write =>
  update(
    keys.task(task.id),
    { add: { slotsLeft: -count, ...heldChangeOf(-amount, count) } },
    allOf(isEqual('status', 'open'), {
      expression: 'slotsLeft >= :count AND held >= :amount',
      values: { ':count': count, ':amount': amount },
    }),
    refuseByJudge(judge),
  );

/** Which of these creators have an order of a task, in any status, with the id of the last one. */
export const findClaimants = async (
  table: Table,
  taskId: string,
  creatorIds: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const claims = await getItems(
    table,
    creatorIds.map((id) => keys.claim(taskId, id)),
  );
  const found = new Map(claims.map(({ sk, orderId }) => [sk, String(orderId)]));
  return new Map(
    creatorIds.flatMap((id): [string, string][] => {
      const orderId = found.get(keys.claim(taskId, id).sk);
      return orderId === undefined ? [] : [[id, orderId]];
    }),
  );
};
