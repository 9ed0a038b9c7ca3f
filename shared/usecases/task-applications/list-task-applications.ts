import type { listTaskApplications as route } from '../../contract/routes/task-applications.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { listTaskApplications as list } from '../../store/task-applications/task-application-store.ts';
import { readCursor, toPage } from '../paging.ts';
import { findOwnTask } from '../tasks/find-own-task.ts';
import type { UseCase } from '../use-case.ts';
import { toTaskApplicationView } from './task-application-view.ts';

/** Lists the applications to a task of the caller, oldest first. */
export const listTaskApplications =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, query, caller }) => {
    const name = `applications for ${params.taskId}`;
    const [task, after] = await Promise.all([
      findOwnTask(deps, params.taskId, caller),
      readCursor(deps.signer, name, query.cursor),
    ]);
    if (isRefusal(after)) return after;
    if (isRefusal(task)) return task;
    const { applications, next } = await list(deps.table, task.id, query.limit, after);
    return { response: await toPage(deps.signer, name, applications.map(toTaskApplicationView), next) };
  };
