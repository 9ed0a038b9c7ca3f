import type { publishTask as route } from '../../contract/routes/tasks.ts';
import type { ApiDeps } from '../../deps.ts';
import { suspendedAdvertiserRefusal } from '../../domain/holds/suspension.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import { findFlags } from '../../domain/tasks/find-flags.ts';
import { isModerated, isReviewerRequired, submitForModeration } from '../../domain/tasks/moderation.ts';
import { openTask, type Task } from '../../domain/tasks/task.ts';
import type { Instant } from '../../domain/time.ts';
import { advertiserOpensTasksCheck, findParty } from '../../store/accounts/party-store.ts';
import { findAdvertiserCounts } from '../../store/advertisers/advertiser-record-store.ts';
import type { UseCase } from '../use-case.ts';
import { changedTaskWrites } from './changed-task-writes.ts';
import { findOwnTask } from './find-own-task.ts';
import { refuseLowReward } from './refuse-faulty-draft.ts';
import { refuseUnreadyAssets } from './refuse-unusable-assets.ts';
import { toOwnTaskView } from './task-view.ts';

/** Publishes a draft: holds all rewards and opens the task, after moderation if the policy requires it. */
export const publishTask =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, caller, now }) => {
    const task = await findOwnTask(deps, params.taskId, caller);
    if (isRefusal(task)) return task;
    const refused = (await refuseDraft(deps, task, now)) ?? (await refuseAdvertiser(deps, task));
    if (refused) return refused;
    const flags = findFlags(task, deps.policy);
    const needsReviewer =
      (await isSubjectToModeration(deps, task)) && isReviewerRequired(deps.policy, task, flags);
    const published = needsReviewer ? submitForModeration(task, flags, now) : openTask(task, now);
    if (isRefusal(published)) return published;
    return {
      response: toOwnTaskView(published.task, deps.policy, now),
      writes:
        published.task === task
          ? []
          : [
              ...changedTaskWrites(deps, task, published, 'publish', now),
              advertiserOpensTasksCheck(task.advertiserId),
            ],
    };
  };

/** Refuses a draft with a reward that has become too low, or with pictures that are not ready. */
const refuseDraft = async (deps: ApiDeps, task: Task, now: Instant): Promise<Refusal | undefined> =>
  task.status === 'draft'
    ? (refuseLowReward(task, deps.policy, now) ?? (await refuseUnreadyAssets(deps, task)))
    : undefined;

const unverifiedRefusal = refuse(
  'forbidden',
  'Your account as an advertiser is not verified. See GET /advertisers/me/profile.',
);

/** Refuses a suspended advertiser, also for an open task, and a draft of one whom the platform has not verified. */
const refuseAdvertiser = async (
  { table }: ApiDeps,
  { status, advertiserId }: Task,
): Promise<Refusal | undefined> => {
  const party = await findParty(table, advertiserId);
  if (party?.suspension) return suspendedAdvertiserRefusal;
  return status === 'draft' && party?.isVerified === false ? unverifiedRefusal : undefined;
};

/** Reads the advertiser's record only for drafts, and only if the policy needs it. */
const isSubjectToModeration = async (
  { table, policy }: ApiDeps,
  { status, advertiserId }: Task,
): Promise<boolean> => {
  if (status !== 'draft') return false;
  if (policy.moderation !== 'first-task') return isModerated(policy, 0);
  const { tasksOpened = 0 } = await findAdvertiserCounts(table, advertiserId);
  return isModerated(policy, tasksOpened);
};
