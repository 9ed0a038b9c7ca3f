import type { getTask as route } from '../../contract/routes/tasks.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuse } from '../../domain/refusal.ts';
import { isPublic } from '../../domain/tasks/task.ts';
import { findCreator } from '../../store/creators/creator-store.ts';
import { findTask } from '../../store/tasks/task-store.ts';
import { may } from '../caller.ts';
import { seesTakedowns } from '../takedowns/takedown-view.ts';
import type { UseCase } from '../use-case.ts';
import { toOwnTaskView, toTaskView } from './task-view.ts';

/**
 * Returns a task with its brief. Before it opens, only its advertiser and the reviewers see it; while it is taken down,
 * its advertiser and staff who decide about takedowns.
 */
export const getTask =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, caller, now }) => {
    const task = await findTask(deps.table, params.taskId);
    if (!task) return noSuchTask;
    const isOwn = task.advertiserId === caller.advertiserId;
    const isReviewing = may(caller, 'tasks.moderate') && task.status === 'in_moderation';
    const isDeciding = task.takenDown !== undefined && seesTakedowns(caller);
    if (isOwn || isReviewing || isDeciding) return { response: toOwnTaskView(task, deps.policy, now) };
    if (!isPublic(task)) return noSuchTask;
    const reader = may(caller, 'tasks.take') ? await findCreator(deps.table, caller.creatorId) : undefined;
    return { response: toTaskView(task, deps.policy, now, reader?.agency) };
  };

const noSuchTask = refuse('not-found', 'There is no such task.');
