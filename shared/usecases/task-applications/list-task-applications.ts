import type * as routes from '../../contract/routes/task-applications.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { type IndexRange, indexes } from '../../store/indexes.ts';
import { mapEach, type PageRequest } from '../../store/page.ts';
import { listTaskApplications as list } from '../../store/task-applications/task-application-store.ts';
import { listPage } from '../paging.ts';
import { findOwnTask } from '../tasks/find-own-task.ts';
import type { UseCase } from '../use-case.ts';
import { toTaskApplicationView } from './task-application-view.ts';

const listViews = ({ table }: ApiDeps, range: IndexRange, page: PageRequest) =>
  mapEach(list(table, range, page), toTaskApplicationView);

/** Lists the applications to a task of the caller, oldest first. */
export const listTaskApplications =
  (deps: ApiDeps): UseCase<typeof routes.listTaskApplications> =>
  ({ params: { taskId }, query, caller }) =>
    listPage(deps, `applications for ${taskId}`, query, async (page) => {
      const task = await findOwnTask(deps, taskId, caller);
      return isRefusal(task) ? task : listViews(deps, indexes.taskApplications(taskId), page);
    });

/** Lists the caller's applications as a creator, newest first. */
export const listOwnTaskApplications =
  (deps: ApiDeps): UseCase<typeof routes.listOwnTaskApplications> =>
  ({ query, caller: { creatorId } }) =>
    listPage(deps, `task applications of ${creatorId}`, query, (page) =>
      listViews(deps, indexes.taskApplicationsOf(creatorId), page),
    );
