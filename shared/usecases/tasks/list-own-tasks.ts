import type { listOwnTasks as route } from '../../contract/routes/tasks.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { indexes } from '../../store/indexes.ts';
import { listTasksOfAdvertiser } from '../../store/tasks/task-store.ts';
import { readCursor, toPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { toOwnTaskView } from './task-view.ts';

/** Lists the caller's tasks, newest first. */
export const listOwnTasks =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ query: { status, limit, cursor }, caller, now }) => {
    const list = indexes.tasksOfAdvertiser(caller.advertiserId, status).pk;
    const after = await readCursor(deps.signer, list, cursor);
    if (isRefusal(after)) return after;
    const { tasks, next } = await listTasksOfAdvertiser(
      deps.table,
      caller.advertiserId,
      status,
      limit,
      after,
    );
    // The index lags: tasks that have changed are left out.
    const matching = tasks.filter((task) => status === undefined || task.status === status);
    const views = matching.map((task) => toOwnTaskView(task, deps.policy, now));
    return { response: await toPage(deps.signer, list, views, next) };
  };
