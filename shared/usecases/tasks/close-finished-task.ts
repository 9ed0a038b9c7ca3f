import type { Deps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { closeReasonOf, closeTask } from '../../domain/tasks/task.ts';
import { findTask } from '../../store/tasks/task-store.ts';
import { perform } from '../perform.ts';
import { changedTaskWrites } from './changed-task-writes.ts';

/**
 * Closes a task without free slots or past its deadline, once, and returns whether it did. It throws when
 * concurrent requests keep changing the task, so that the caller retries.
 */
export const closeFinishedTask = async (
  deps: Pick<Deps, 'table' | 'ids' | 'now' | 'policy'>,
  taskId: string,
): Promise<boolean> => {
  const hasClosed = await perform(deps, async () => {
    const task = await findTask(deps.table, taskId);
    const now = deps.now();
    const because = task && closeReasonOf(task, now);
    if (!task || !because) return { response: false };
    const closed = closeTask(task, now, because);
    return { response: true, writes: changedTaskWrites(deps, task, closed, 'close', now) };
  });
  if (isRefusal(hasClosed)) throw new Error(`${taskId} could not be closed: ${hasClosed.detail}`);
  return hasClosed;
};
