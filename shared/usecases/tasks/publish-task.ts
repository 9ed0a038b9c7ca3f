import type { publishTask as route } from '../../contract/routes/tasks.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { findFlags } from '../../domain/tasks/find-flags.ts';
import { isModerated, isReviewerRequired, submitForModeration } from '../../domain/tasks/moderation.ts';
import { openTask, type Task } from '../../domain/tasks/task.ts';
import { countOpenedTasks } from '../../store/tasks/opened-task-store.ts';
import type { UseCase } from '../use-case.ts';
import { changedTaskWrites } from './changed-task-writes.ts';
import { findOwnTask } from './find-own-task.ts';
import { refuseLowReward } from './refuse-faulty-draft.ts';
import { toOwnTaskView } from './task-view.ts';

/** Publishes a draft: holds all rewards and opens the task, after moderation if the policy requires it. */
export const publishTask =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, caller, now }) => {
    const task = await findOwnTask(deps, params.taskId, caller);
    if (isRefusal(task)) return task;
    const tooLow = task.status === 'draft' ? refuseLowReward(task, deps.policy, now) : undefined;
    if (tooLow) return tooLow;
    const flags = findFlags(task, deps.policy);
    const needsReviewer =
      (await isSubjectToModeration(deps, task)) && isReviewerRequired(deps.policy, task, flags);
    const published = needsReviewer ? submitForModeration(task, flags, now) : openTask(task, now);
    if (isRefusal(published)) return published;
    return {
      response: toOwnTaskView(published.task, deps.policy, now),
      writes: changedTaskWrites(deps, task, published, 'publish', now),
    };
  };

/** Reads the advertiser's record only for drafts, and only if the policy needs it. */
const isSubjectToModeration = async (
  { table, policy }: ApiDeps,
  { status, advertiserId }: Task,
): Promise<boolean> => {
  if (status !== 'draft') return false;
  const openedBefore = policy.moderation === 'first-task' ? await countOpenedTasks(table, advertiserId) : 0;
  return isModerated(policy, openedBefore);
};
