import type { listTasksInModeration as route } from '../../contract/routes/moderation.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { lists } from '../../store/lists.ts';
import { listTasksInModeration as listWaiting } from '../../store/task-store.ts';
import { pageOf, positionOf } from '../paging.ts';
import { ownViewOfTask } from '../tasks/task-view.ts';

/** Tasks that wait for a reviewer before they open, oldest first. */
export const listTasksInModeration =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ query, now }) => {
    const list = lists.tasksInModeration().pk;
    const after = await positionOf(deps.signer, list, query.cursor);
    if (isRefusal(after)) return after;
    const { tasks, next } = await listWaiting(deps.table, query.limit, after);
    // The index follows the tasks a moment later; what has moved on is left out.
    const waiting = tasks.filter(({ status }) => status === 'in_moderation');
    const views = waiting.map((task) => ownViewOfTask(task, deps.policy, now));
    return { answer: await pageOf(deps.signer, list, views, next) };
  };
