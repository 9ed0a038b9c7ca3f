import type { decideTask as route } from '../../contract/routes/moderation.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import { decideTask as decide } from '../../domain/task/moderation.ts';
import type { Use } from '../../http/endpoint.ts';
import { findTask } from '../../store/task-store.ts';
import { writesOfMovedTask } from '../tasks/move-task.ts';
import { ownViewOfTask } from '../tasks/task-view.ts';

/** Opens a task that waited for a reviewer, or gives it back as a draft with reasons and with its money. */
export const decideTask =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, body, caller, now }) => {
    const task = await findTask(deps.table, params.taskId);
    if (!task?.moderation) return refuse('not-found', 'No such task waits for a decision.');
    if (task.advertiserId === caller.advertiserId) {
      return refuse('forbidden', 'Nobody decides on a task of their own.');
    }
    const decided = decide(task, { ...body, reviewerId: caller.accountId }, now);
    if (isRefusal(decided)) return decided;
    return {
      answer: ownViewOfTask(decided.task, deps.policy, now),
      writes: writesOfMovedTask(deps, task, decided, body.decision, now),
    };
  };
