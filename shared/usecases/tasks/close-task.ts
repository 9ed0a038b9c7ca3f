import type { closeTask as route } from '../../contract/routes/tasks.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import { closeTask as close, isKnownStatus } from '../../domain/tasks/task.ts';
import type { UseCase } from '../use-case.ts';
import { changedTaskWrites } from './changed-task-writes.ts';
import { findOwnTask } from './find-own-task.ts';
import { toOwnTaskView } from './task-view.ts';

const laterTask = refuse('conflict', 'This task is in a state of a later release, which can close it.');

/** Closes a task; what no order holds comes back to the advertiser, and running orders go on. */
export const closeTask =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, caller, now }) => {
    const task = await findOwnTask(deps, params.taskId, caller);
    if (isRefusal(task)) return task;
    if (!isKnownStatus(task)) return laterTask;
    const closed = close(task, now);
    return {
      response: toOwnTaskView(closed.task, deps.policy, now),
      writes: changedTaskWrites(deps, task, closed, 'close', now),
    };
  };
