import type { listOwnTasks as route } from '../../contract/routes/tasks.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { lists } from '../../store/lists.ts';
import { listTasksOfAdvertiser } from '../../store/task-store.ts';
import { pageOf, positionOf } from '../paging.ts';
import { ownViewOfTask } from './task-view.ts';

/** The caller's own tasks, newest first. */
export const listOwnTasks =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ query: { status, limit, cursor }, caller, now }) => {
    const list = lists.tasksOfAdvertiser(caller.advertiserId, status).pk;
    const after = await positionOf(deps.signer, list, cursor);
    if (isRefusal(after)) return after;
    const { tasks, next } = await listTasksOfAdvertiser(
      deps.table,
      caller.advertiserId,
      status,
      limit,
      after,
    );
    // The index follows the tasks a moment later; what has moved on is left out.
    const asked = tasks.filter((task) => status === undefined || task.status === status);
    const views = asked.map((task) => ownViewOfTask(task, deps.policy, now));
    return { answer: await pageOf(deps.signer, list, views, next) };
  };
