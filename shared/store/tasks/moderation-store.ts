import type { ReviewClaim } from '../../domain/reviews/review-claim.ts';
import type { Task } from '../../domain/tasks/task.ts';
import type { Instant } from '../../domain/time.ts';
import { openCollection } from '../collection.ts';
import { isEqual, type Write } from '../commit.ts';
import { indexes } from '../indexes.ts';
import { keys } from '../keys.ts';
import type { Page, PageRequest } from '../page.ts';
import { releasedReviewClaimWrite, reviewClaimOf, reviewClaimWrite } from '../reviews/review-claim-store.ts';
import type { Table } from '../table.ts';
import { toTask } from './task-schema.ts';

/** A task with its review claim, which may have expired. */
export type ModeratedTask = { readonly task: Task; readonly lease?: ReviewClaim };

const { find, list } = openCollection(
  keys.task,
  (item): ModeratedTask => ({ task: toTask(item), ...reviewClaimOf(item) }),
);

/** A task that was submitted to moderation; for others, `undefined`. */
export const findModeratedTask = async (table: Table, taskId: string): Promise<ModeratedTask | undefined> => {
  const record = await find(table, taskId);
  return record?.task.moderation ? record : undefined;
};

/** Tasks that wait for a reviewer, oldest first. */
export const listTasksInModeration = (table: Table, page: PageRequest): Promise<Page<ModeratedTask>> =>
  list(table, indexes.tasksInModeration(), page);

const isWaiting = isEqual('status', 'in_moderation');

/** Claims a waiting task. A decision on the task, or its end, ends the claim. */
export const taskReviewClaimWrite = (taskId: string, lease: ReviewClaim, now: Instant): Write =>
  reviewClaimWrite(keys.task(taskId), lease, isWaiting, now);

export const releasedTaskWrite = (taskId: string, lease: ReviewClaim): Write =>
  releasedReviewClaimWrite(keys.task(taskId), lease);
