import type { publishTask as route } from '../../contract/routes/tasks.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { openTask } from '../../domain/task/task.ts';
import type { Use } from '../../http/endpoint.ts';
import { writesOfMovedTask } from './move-task.ts';
import { findOwnTask } from './own-task.ts';
import { viewOfTask } from './task-view.ts';

/** Opens a draft to creators and holds all of its rewards. */
export const publishTask =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, caller, now }) => {
    const task = await findOwnTask(deps, params.taskId, caller);
    if (isRefusal(task)) return task;
    const opened = openTask(task, now);
    if (isRefusal(opened)) return opened;
    return {
      answer: viewOfTask(opened.task, deps.policy),
      writes: writesOfMovedTask(deps, task, opened, 'publish', now),
    };
  };
