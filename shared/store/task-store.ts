import { type Refusal, refuse } from '../domain/refusal.ts';
import { closesAt, maySlotBeTaken, type Task, type TaskStatus } from '../domain/task/task.ts';
import type { Instant } from '../domain/time.ts';
import { allOf, type Condition, isNew, type OrElse, put, update, type Write } from './commit.ts';
import { document } from './document.ts';
import { writesOfHall } from './hall-entries.ts';
import { deadlineShards, keys, shardOf } from './keys.ts';
import { type Listing, listed, lists } from './lists.ts';
import { readEach } from './stored.ts';
import { getItem, getItems, type Item, listWhole, type Position, type Table } from './table.ts';
import { toTask } from './task-schema.ts';

export const findTask = async (table: Table, taskId: string): Promise<Task | undefined> => {
  const item = await getItem(table, keys.task(taskId));
  return item && toTask(item);
};

export type TaskPage = { readonly tasks: readonly Task[]; readonly next?: Position };

const listTasks = async (
  table: Table,
  listing: Listing,
  limit: number,
  after: Position | undefined,
): Promise<TaskPage> => {
  const { items, next } = await listWhole(table, listing, limit, after);
  return { tasks: readEach(table, items, toTask), ...(next && { next }) };
};

/** An advertiser's tasks, all or those of one status, newest first. */
export const listTasksOfAdvertiser = (
  table: Table,
  advertiserId: string,
  status: TaskStatus | undefined,
  limit: number,
  after?: Position,
): Promise<TaskPage> => listTasks(table, lists.tasksOfAdvertiser(advertiserId, status), limit, after);

/** The tasks of one shard that are open or in moderation and whose time to apply ended before a moment, soonest first. */
export const listTasksDue = async (
  table: Table,
  shard: number,
  before: Instant,
  limit: number,
): Promise<readonly Task[]> =>
  (await listTasks(table, lists.tasksDueBefore(shard, before), limit, undefined)).tasks;

/** A task without what changes whenever a slot is taken. */
type TaskAtRest = Omit<Task, 'slotsLeft' | 'held'>;

const placesOf = (task: TaskAtRest): Readonly<Record<string, string>> => {
  const { id, advertiserId, status, createdAt, moderation } = task;
  const age = `${createdAt}#${id}`;
  const isWaiting = status === 'in_moderation';
  return {
    ...listed(lists.tasksOfAdvertiser(advertiserId), age),
    ...listed(lists.tasksOfAdvertiser(advertiserId, status), age),
    ...(isWaiting && listed(lists.tasksInModeration(), `${moderation?.submittedAt}#${id}`)),
    ...((isWaiting || status === 'open') &&
      listed(lists.tasksDueBefore(shardOf(id, deadlineShards.written), ''), `${closesAt(task)}#${id}`)),
  };
};

export const taskItem = ({ slotsLeft, held, ...task }: Task) => ({
  ...keys.task(task.id),
  ...placesOf(task),
  slotsLeft,
  held,
  status: task.status,
  version: task.version,
  applyBefore: task.applyBefore,
  ...document({ task }),
});

export const writeOfNewTask = (task: Task): Write => put(taskItem(task), isNew);

const isUnchanged = ({ version, slotsLeft, held }: Task): Condition => ({
  expression: 'version = :version AND slotsLeft = :slotsLeft AND held = :held',
  values: { ':version': version, ':slotsLeft': slotsLeft, ':held': held },
});

/**
 * Writes a task over the one that was read, unless it was changed or a slot was taken or freed meanwhile, and lets
 * the hall follow. Whoever writes it may ask for more of what is there.
 */
export const writesOfTask = (before: Task, after: Task, more?: Condition): readonly Write[] => [
  put(taskItem(after), more ? allOf(isUnchanged(before), more) : isUnchanged(before)),
  ...writesOfHall(before, after),
];

/**
 * Takes one slot and its money. The condition looks at what is left and not at the version, so that creators who
 * take different slots at once do not make each other decide again.
 */
export const writeOfTakenSlot = (task: Task, now: Instant): Write =>
  update(
    keys.task(task.id),
    'SET slotsLeft = slotsLeft - :one, held = held - :reward',
    {
      expression: '#status = :open AND slotsLeft >= :one AND held >= :reward AND applyBefore >= :now',
      names: { '#status': 'status' },
      values: { ':one': 1, ':reward': task.reward.amount, ':open': 'open', ':now': now },
    },
    whyNoSlot(now),
  );

const whyNoSlot =
  (now: Instant): OrElse =>
  (item) =>
    item ? (maySlotBeTaken(toTask(item), now) ?? 'stale') : refuse('not-found', 'There is no such task.');

/** Gives a slot and its money back to an open task, where it can be taken again. */
export const writeOfFreedSlot = (taskId: string, reward: number): Write =>
  update(keys.task(taskId), 'SET slotsLeft = slotsLeft + :one, held = held + :reward', {
    expression: '#status = :open',
    names: { '#status': 'status' },
    values: { ':one': 1, ':reward': reward, ':open': 'open' },
  });

/** One creator takes one task once. */
export const writeOfClaim = (taskId: string, creatorId: string, orderId: string): Write =>
  put({ ...keys.claim(taskId, creatorId), taskId, orderId }, isNew, alreadyClaimed);

const alreadyClaimed = (claim: Item | undefined): Refusal =>
  refuse('already-claimed', 'You have taken this task already.', { orderId: claim?.orderId });

/** Which of these tasks a creator has taken, each with the order that it became. */
export const findClaims = async (
  table: Table,
  creatorId: string,
  taskIds: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const wanted = taskIds.map((id) => keys.claim(id, creatorId));
  const claims = await getItems(table, wanted, false);
  return new Map(claims.map(({ taskId, orderId }) => [String(taskId), String(orderId)]));
};

/** The refusal of a creator who has taken the task before; nobody else is refused. */
export const refuseSecondClaim = async (
  table: Table,
  taskId: string,
  creatorId: string,
): Promise<Refusal | undefined> => {
  const claim = await getItem(table, keys.claim(taskId, creatorId));
  return claim && alreadyClaimed(claim);
};
