import type * as routes from '../../contract/routes/review-tasks.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseConflict } from '../../domain/conflicts/conflicts.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import { refuseTaskTransition } from '../../domain/tasks/task.ts';
import { indexes } from '../../store/indexes.ts';
import { keys } from '../../store/keys.ts';
import { mapPage } from '../../store/page.ts';
import {
  findModeratedTask,
  listTasksInModeration as list,
  type ModeratedTask,
  releasedTaskWrite,
  taskReviewClaimWrite,
} from '../../store/tasks/moderation-store.ts';
import type { Caller } from '../caller.ts';
import { listPage } from '../paging.ts';
import { toOwnTaskView, toReviewerTaskView } from '../tasks/task-view.ts';
import type { UseCase } from '../use-case.ts';
import { claimForCaller, releaseForCaller } from './review-claims.ts';

/** A task that was submitted to moderation, for a reviewer who is not its advertiser. */
export const findTaskToModerate = async (
  { table }: Pick<ApiDeps, 'table'>,
  taskId: string,
  caller: Caller,
): Promise<ModeratedTask | Refusal> => {
  const record = await findModeratedTask(table, taskId);
  if (!record) return refuse('not-found', 'No such task waits for a decision.');
  return refuseConflict(caller, 'moderate', { advertiser: record.task.advertiserId }) ?? record;
};

/** Lists tasks that wait for a reviewer, oldest first. */
export const listTasksInModeration =
  (deps: ApiDeps): UseCase<typeof routes.listTasksInModeration> =>
  ({ query, caller, now }) =>
    listPage(deps, indexes.tasksInModeration().pk, query, (page) =>
      mapPage(list(deps.table, page), (records) =>
        records
          // The index lags: tasks that have changed are left out.
          .filter(({ task }) => task.status === 'in_moderation')
          .map((record) => toReviewerTaskView(record, deps.policy, caller, now)),
      ),
    );

/** Claims a task in moderation for a reviewer, or extends the claim. */
export const claimModeration =
  (deps: ApiDeps): UseCase<typeof routes.claimModeration> =>
  async ({ params, caller, now }) => {
    const record = await findTaskToModerate(deps, params.taskId, caller);
    if (isRefusal(record)) return record;
    if (record.task.status !== 'in_moderation') return refuseTaskTransition(record.task);
    const claimed = await claimForCaller(deps, record, keys.task(params.taskId), caller, now);
    if (isRefusal(claimed)) return claimed;
    return {
      response: toReviewerTaskView(claimed.claimed, deps.policy, caller, now),
      writes: [taskReviewClaimWrite(params.taskId, claimed.claimed.lease, now), ...claimed.counting],
    };
  };

/** Releases a reviewer's claim of a task; a repeat changes nothing. */
export const releaseModeration =
  (deps: ApiDeps): UseCase<typeof routes.releaseModeration> =>
  async ({ params, caller, now }) => {
    const record = await findTaskToModerate(deps, params.taskId, caller);
    if (isRefusal(record)) return record;
    const { task } = record;
    return releaseForCaller(record, caller, now, {
      response: toOwnTaskView(task, deps.policy, now),
      toWrite: (lease) => releasedTaskWrite(task.id, lease),
    });
  };
