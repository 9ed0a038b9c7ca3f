import type { releaseModeration as route } from '../../contract/routes/task-moderation.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { isActiveClaim, refuseIfClaimed } from '../../domain/reviews/review-claim.ts';
import { releasedTaskWrite } from '../../store/tasks/moderation-store.ts';
import { toOwnTaskView } from '../tasks/task-view.ts';
import type { UseCase } from '../use-case.ts';
import { findTaskToModerate } from './find-task-to-moderate.ts';

/** Releases a reviewer's claim of a task; a repeat changes nothing. */
export const releaseModeration =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, caller, now }) => {
    const record = await findTaskToModerate(deps, params.taskId, caller);
    if (isRefusal(record)) return record;
    const { task, lease } = record;
    const taken = refuseIfClaimed(lease, caller.accountId, now);
    if (taken) return taken;
    const writes = isActiveClaim(lease, now) ? [releasedTaskWrite(task.id, lease)] : [];
    return { response: toOwnTaskView(task, deps.policy, now), writes };
  };
