import type { getTask as route } from '../../contract/routes/tasks.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuse } from '../../domain/refusal.ts';
import { isPublic } from '../../domain/task/task.ts';
import type { Use } from '../../http/endpoint.ts';
import { findTask } from '../../store/task-store.ts';
import { ownViewOfTask, viewOfTask } from './task-view.ts';

/** A task and its brief; one that has not opened is there for its advertiser alone, and for reviewers while they decide on it. */
export const getTask =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, caller, now }) => {
    const task = await findTask(deps.table, params.taskId);
    if (!task) return noSuchTask;
    const isOwn = task.advertiserId === caller.advertiserId;
    const decides = caller.roles.has('reviewer') && task.status === 'in_moderation';
    if (isOwn || decides) return { answer: ownViewOfTask(task, deps.policy, now) };
    return isPublic(task) ? { answer: viewOfTask(task, deps.policy, now) } : noSuchTask;
  };

const noSuchTask = refuse('not-found', 'There is no such task.');
