import type { closeTask as route } from '../../contract/routes/tasks.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import { closeTask as close, isKnownStatus } from '../../domain/task/task.ts';
import type { Use } from '../../http/endpoint.ts';
import { writesOfMovedTask } from './move-task.ts';
import { findOwnTask } from './own-task.ts';
import { ownViewOfTask } from './task-view.ts';

const laterTask = refuse('conflict', 'This task is in a state of a later release, which can close it.');

/** Closes a task; what no order holds comes back to the advertiser, and running orders go on. */
export const closeTask =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, caller, now }) => {
    const task = await findOwnTask(deps, params.taskId, caller);
    if (isRefusal(task)) return task;
    if (!isKnownStatus(task)) return laterTask;
    const closed = close(task, now);
    return {
      answer: ownViewOfTask(closed.task, deps.policy, now),
      writes: writesOfMovedTask(deps, task, closed, 'close', now),
    };
  };
