import type { closeTask as route } from '../../contract/routes/tasks.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import { closeTask as close, isKnownStatus } from '../../domain/tasks/task.ts';
import type { UseCase } from '../use-case.ts';
import { changedTaskWrites } from './changed-task-writes.ts';
import { findOwnTask } from './find-own-task.ts';
import { toOwnTaskView } from './task-view.ts';

const laterTask = refuse('conflict', 'A later release set this status. Close the task with that release.');

/** Closes a task. Money that no order holds returns to the advertiser; running orders continue. */
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
