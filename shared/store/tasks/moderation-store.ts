import type { ReviewClaim } from '../../domain/reviews/review-claim.ts';
import type { Task } from '../../domain/tasks/task.ts';
import type { Instant } from '../../domain/time.ts';
import type { Condition, Write } from '../commit.ts';
import { indexes } from '../indexes.ts';
import { keys } from '../keys.ts';
import { releasedReviewClaimWrite, reviewClaimOf, reviewClaimWrite } from '../reviews/review-claim-store.ts';
import { readEach } from '../stored.ts';
import { getItem, type Item, listFullItems, type Position, type Table } from '../table.ts';
import { toTask } from './task-schema.ts';

/** A task with the lease of the reviewer who works on it, whether that still runs or not. */
export type ModeratedTask = { readonly task: Task; readonly lease?: ReviewClaim };

const toRecord = (item: Item): ModeratedTask => {
  const lease = reviewClaimOf(item);
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
  const { items, next } = await listFullItems(table, indexes.tasksInModeration(), limit, after);
  return { records: readEach(table, items, toRecord), ...(next && { next }) };
};

const isWaiting: Condition = {
  expression: '#status = :waiting',
  names: { '#status': 'status' },
  values: { ':waiting': 'in_moderation' },
};

/** Lends a task that still waits. Whatever decides about the task, or closes it, ends the lease. */
export const taskReviewClaimWrite = (taskId: string, lease: ReviewClaim, now: Instant): Write =>
  reviewClaimWrite(keys.task(taskId), lease, isWaiting, now);

export const releasedTaskWrite = (taskId: string, lease: ReviewClaim): Write =>
  releasedReviewClaimWrite(keys.task(taskId), lease);
