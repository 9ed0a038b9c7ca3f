import type { listOwnTasks as route } from '../../contract/routes/tasks.ts';
import type { ApiDeps } from '../../deps.ts';
import { indexes } from '../../store/indexes.ts';
import { mapPage } from '../../store/page.ts';
import { listTasks } from '../../store/tasks/task-store.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { toOwnTaskView } from './task-view.ts';

/** Lists the caller's tasks, newest first. */
export const listOwnTasks =
  (deps: ApiDeps): UseCase<typeof route> =>
  ({ query, caller, now }) => {
    const range = indexes.tasksOfAdvertiser(caller.advertiserId, query.status);
    return listPage(deps, range.pk, query, (page) =>
      mapPage(listTasks(deps.table, range, page), (tasks) =>
        tasks
          // The index lags: tasks that have changed are left out.
          .filter(({ status }) => query.status === undefined || status === query.status)
          .map((task) => toOwnTaskView(task, deps.policy, now)),
      ),
    );
  };
