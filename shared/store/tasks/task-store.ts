import { heldNumbersOf } from '../../domain/ledger/wallet-change.ts';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import { closingTimeOf, isRunning, refuseUnavailableSlot, type Task } from '../../domain/tasks/task.ts';
import type { Instant } from '../../domain/time.ts';
import { openCollection } from '../collection.ts';
import {
  allOf,
  type Condition,
  isEqual,
  isNew,
  type OnConditionFailed,
  put,
  refuseUsedKey,
  returnStale,
  rewrite,
  update,
  type Write,
} from '../commit.ts';
import { toDocument } from '../document.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { deadlineShards, keys, shardOf } from '../keys.ts';
import { idEndKeys } from '../search/search-store.ts';
import { readEach } from '../stored.ts';
import { getItem, getItems, type Item, type Table } from '../table.ts';
import { hallWrites } from './hall-entries.ts';
import { toTask } from './task-schema.ts';

export const { find: findTask, list: listTasks } = openCollection(keys.task, toTask);

/** Up to 100 tasks by one BatchGet, eventually consistent. Ids without a task are left out. */
export const findTasks = async (table: Table, ids: readonly string[]): Promise<readonly Task[]> =>
  readEach(table, await getItems(table, ids.map(keys.task), false), toTask);

/** A task without the values that every claim changes. */
type TaskContent = Omit<Task, 'slotsLeft' | 'held'>;

const indexKeysOf = (task: TaskContent): Readonly<Record<string, string>> => {
  const { id, advertiserId, status, createdAt, moderation } = task;
  const age = `${createdAt}#${id}`;
  const isWaiting = status === 'in_moderation';
  return {
    ...idEndKeys('task', id),
    ...indexKeys(indexes.tasksOfAdvertiser(advertiserId), age),
    ...indexKeys(indexes.tasksOfAdvertiser(advertiserId, status), age),
    ...(isWaiting && indexKeys(indexes.tasksInModeration(), `${moderation?.submittedAt}#${id}`)),
    ...((isWaiting || isRunning(task)) &&
      indexKeys(indexes.tasksDueBefore(shardOf(id, deadlineShards), ''), `${closingTimeOf(task)}#${id}`)),
  };
};

export const taskItem = ({ slotsLeft, held, ...task }: Task, before?: Task) => ({
  ...keys.task(task.id),
  ...indexKeysOf(task),
  slotsLeft,
  held,
  status: task.status,
  version: task.version,
  applyBefore: task.applyBefore,
  ...toDocument({ task }, before),
});

export const newTaskWrite = (task: Task): Write => put(taskItem(task), isNew, refuseUsedKey);

const isUnchangedTask = ({ version, slotsLeft, held }: Task): Condition => ({
  expression: 'version = :version AND slotsLeft = :slotsLeft AND held = :held',
  values: { ':version': version, ':slotsLeft': slotsLeft, ':held': held },
});

/**
 * Replaces the task that was read, unless it or its slots changed, and updates the hall. `more` adds a
 * condition.
 */
export const taskWrites = (before: Task, after: Task, more?: Condition): readonly Write[] => [
  rewrite(
    { ...taskItem(after, before), lease: undefined },
    more ? allOf(isUnchangedTask(before), more) : isUnchangedTask(before),
    returnStale,
    after.held === before.held ? {} : heldNumbersOf(after.held - before.held),
  ),
  ...hallWrites(before, after),
];

/** Adds to the held funds of a task, with the number of its journal entries. */
export const heldChangeOf = (amount: number, entries = 1) => ({
  held: amount,
  ...heldNumbersOf(amount, entries),
});

/**
 * Takes one slot and its money. The condition checks the free slots and not the version, so that concurrent
 * claims of different slots do not retry. With `mustBeSame` the task must not have changed otherwise.
 */
export const takenSlotWrite = (task: Task, now: Instant, mustBeSame: boolean): Write =>
  update(
    keys.task(task.id),
    { add: { slotsLeft: -1, ...heldChangeOf(-task.reward.amount) } },
    allOf(
      isEqual('status', 'open'),
      {
        expression: 'slotsLeft >= :one AND held >= :reward AND applyBefore >= :now',
        values: { ':one': 1, ':reward': task.reward.amount, ':now': now },
      },
      ...(mustBeSame ? [isEqual('version', task.version)] : []),
    ),
    refuseNoSlot(now),
  );

const refuseNoSlot =
  (now: Instant): OnConditionFailed =>
  (item) =>
    item
      ? (refuseUnavailableSlot(toTask(item), now) ?? 'stale')
      : refuse('not-found', 'There is no such task.');

/** Returns a slot and its money to a task that is open or paused. */
export const freedSlotWrite = (taskId: string, reward: number): Write =>
  update(
    keys.task(taskId),
    { add: { slotsLeft: 1, ...heldChangeOf(reward) } },
    {
      expression: '(#status = :open OR #status = :paused)',
      names: { '#status': 'status' },
      values: { ':open': 'open', ':paused': 'paused' },
    },
  );

/** A creator takes a task once. `endedOrderId` is the order of an invitation that ended without an answer or declined. */
export const claimWrite = (
  taskId: string,
  creatorId: string,
  orderId: string,
  endedOrderId?: string,
): Write =>
  put(
    { ...keys.claim(taskId, creatorId), taskId, orderId },
    endedOrderId === undefined ? isNew : isEqual('orderId', endedOrderId),
    refuseClaimedAgain,
  );

const refuseClaimedAgain = (claim: Item | undefined): Refusal =>
  refuse('already-claimed', 'You have taken this task already.', { orderId: claim?.orderId });

/** Which of these tasks a creator has taken, with the order of each. */
export const findClaims = async (
  table: Table,
  creatorId: string,
  taskIds: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const wanted = taskIds.map((id) => keys.claim(id, creatorId));
  const claims = await getItems(table, wanted, false);
  return new Map(claims.map(({ taskId, orderId }) => [String(taskId), String(orderId)]));
};

/** Refuses a creator who has taken the task before. */
export const refuseSecondClaim = async (
  table: Table,
  taskId: string,
  creatorId: string,
): Promise<Refusal | undefined> => {
  const claim = await getItem(table, keys.claim(taskId, creatorId));
  return claim && refuseClaimedAgain(claim);
};
