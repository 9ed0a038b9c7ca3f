import type { listTasksInModeration as route } from '../../contract/routes/task-moderation.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { indexes } from '../../store/indexes.ts';
import { listTasksInModeration as listWaiting } from '../../store/tasks/moderation-store.ts';
import { readCursor, toPage } from '../paging.ts';
import { toReviewerTaskView } from '../tasks/task-view.ts';
import type { UseCase } from '../use-case.ts';

/** Lists tasks that wait for a reviewer, oldest first. */
export const listTasksInModeration =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ query, caller, now }) => {
    const list = indexes.tasksInModeration().pk;
    const after = await readCursor(deps.signer, list, query.cursor);
    if (isRefusal(after)) return after;
    const { records, next } = await listWaiting(deps.table, query.limit, after);
    // The index lags: tasks that have changed are left out.
    const waiting = records.filter(({ task }) => task.status === 'in_moderation');
    const views = waiting.map((record) => toReviewerTaskView(record, deps.policy, caller, now));
    return { response: await toPage(deps.signer, list, views, next) };
  };
