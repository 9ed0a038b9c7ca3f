import type { listTasksInModeration as route } from '../../contract/routes/moderation.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { lists } from '../../store/lists.ts';
import { listTasksInModeration as listWaiting } from '../../store/moderation-store.ts';
import { pageOf, positionOf } from '../paging.ts';
import { reviewersViewOfTask } from '../tasks/task-view.ts';

/** Tasks that wait for a reviewer before they open, oldest first. */
export const listTasksInModeration =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ query, caller, now }) => {
    const list = lists.tasksInModeration().pk;
    const after = await positionOf(deps.signer, list, query.cursor);
    if (isRefusal(after)) return after;
    const { records, next } = await listWaiting(deps.table, query.limit, after);
    // The index follows the tasks a moment later; what has moved on is left out.
    const waiting = records.filter(({ task }) => task.status === 'in_moderation');
    const views = waiting.map((record) => reviewersViewOfTask(record, deps.policy, caller, now));
    return { answer: await pageOf(deps.signer, list, views, next) };
  };
