import type { claimModeration as route } from '../../contract/routes/task-moderation.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { claimReview } from '../../domain/reviews/review-claim.ts';
import { refuseTaskTransition } from '../../domain/tasks/task.ts';
import { taskReviewClaimWrite } from '../../store/tasks/moderation-store.ts';
import { toReviewerTaskView } from '../tasks/task-view.ts';
import type { UseCase } from '../use-case.ts';
import { findTaskToModerate } from './find-task-to-moderate.ts';

/** Claims a task in moderation for a reviewer, or extends the claim. */
export const claimModeration =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, caller, now }) => {
    const record = await findTaskToModerate(deps, params.taskId, caller);
    if (isRefusal(record)) return record;
    const { task } = record;
    if (task.status !== 'in_moderation') return refuseTaskTransition(task);
    const lease = claimReview(record.lease, caller.accountId, deps.policy.reviewClaimDuration, now);
    if (isRefusal(lease)) return lease;
    return {
      response: toReviewerTaskView({ task, lease }, deps.policy, caller, now),
      writes: [taskReviewClaimWrite(task.id, lease, now)],
    };
  };
