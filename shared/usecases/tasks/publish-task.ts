import type { publishTask as route } from '../../contract/routes/tasks.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { moderate } from '../../domain/task/moderate.ts';
import { isModerated, submitTask, waitsForReviewer } from '../../domain/task/moderation.ts';
import { openTask, type Task } from '../../domain/task/task.ts';
import type { Use } from '../../http/endpoint.ts';
import { countOpenedTasks } from '../../store/advertiser-store.ts';
import { writesOfMovedTask } from './move-task.ts';
import { findOwnTask } from './own-task.ts';
import { ownViewOfTask } from './task-view.ts';

/** Holds all rewards of a draft and opens it to creators, after a reviewer agreed where moderation asks for one. */
export const publishTask =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, caller, now }) => {
    const task = await findOwnTask(deps, params.taskId, caller);
    if (isRefusal(task)) return task;
    const flags = moderate(task, deps.policy);
    const waits = (await isSubject(deps, task)) && waitsForReviewer(deps.policy, task, flags);
    const published = waits ? submitTask(task, flags, now) : openTask(task, now);
    if (isRefusal(published)) return published;
    return {
      answer: ownViewOfTask(published.task, deps.policy, now),
      writes: writesOfMovedTask(deps, task, published, 'publish', now),
    };
  };

/** Only a draft is looked at, and its advertiser's record is read only if the policy makes it matter. */
const isSubject = async ({ table, policy }: ApiDeps, { status, advertiserId }: Task): Promise<boolean> => {
  if (status !== 'draft') return false;
  const openedBefore = policy.moderation === 'first-task' ? await countOpenedTasks(table, advertiserId) : 0;
  return isModerated(policy, openedBefore);
};
