import type { getTask as route } from '../../contract/routes/tasks.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { findTask } from '../../store/task-store.ts';
import { viewOfTask } from './task-view.ts';

/** A task and its brief; a draft for its advertiser alone. */
export const getTask =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, caller }) => {
    const task = await findTask(deps.table, params.taskId);
    if (!task || (task.status === 'draft' && task.advertiserId !== caller.advertiserId)) {
      return refuse('not-found', 'There is no such task.');
    }
    return { answer: viewOfTask(task, deps.policy) };
  };
