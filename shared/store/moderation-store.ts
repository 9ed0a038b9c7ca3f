import type { Lease } from '../domain/lease.ts';
import type { Task } from '../domain/task/task.ts';
import type { Instant } from '../domain/time.ts';
import type { Condition, Write } from './commit.ts';
import { keys } from './keys.ts';
import { leaseOf, writeOfLease, writeOfReturnedLease } from './lease-store.ts';
import { lists } from './lists.ts';
import { readEach } from './stored.ts';
import { getItem, type Item, listWhole, type Position, type Table } from './table.ts';
import { toTask } from './task-schema.ts';

/** A task with the lease of the reviewer who works on it, whether that still runs or not. */
export type ModeratedTask = { readonly task: Task; readonly lease?: Lease };

const toRecord = (item: Item): ModeratedTask => {
  const lease = leaseOf(item);
  return { task: toTask(item), ...(lease && { lease }) };
};

/** A task that was handed to reviewers once; any other is none to them. */
export const findModeratedTask = async (table: Table, taskId: string): Promise<ModeratedTask | undefined> => {
  const item = await getItem(table, keys.task(taskId));
  const record = item && toRecord(item);
  return record?.task.moderation ? record : undefined;
};

/** The tasks that wait for a reviewer, oldest first. */
export const listTasksInModeration = async (
  table: Table,
  limit: number,
  after?: Position,
): Promise<{ records: readonly ModeratedTask[]; next?: Position }> => {
  const { items, next } = await listWhole(table, lists.tasksInModeration(), limit, after);
  return { records: readEach(table, items, toRecord), ...(next && { next }) };
};

const isWaiting: Condition = {
  expression: '#status = :waiting',
  names: { '#status': 'status' },
  values: { ':waiting': 'in_moderation' },
};

/** Lends a task that still waits. Whatever decides about the task, or closes it, ends the lease. */
export const writeOfTaskLease = (taskId: string, lease: Lease, now: Instant): Write =>
  writeOfLease(keys.task(taskId), lease, isWaiting, now);

export const writeOfReturnedTask = (taskId: string, lease: Lease): Write =>
  writeOfReturnedLease(keys.task(taskId), lease);
