import type { decideTask as route } from '../../contract/routes/review-tasks.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { refuseIfClaimed } from '../../domain/reviews/review-claim.ts';
import { decideTask as decide } from '../../domain/tasks/moderation.ts';
import { advertiserOpensTasksCheck } from '../../store/accounts/party-store.ts';
import { isNotClaimedByOther } from '../../store/reviews/review-claim-store.ts';
import { taskEventWrite } from '../events/event-writes.ts';
import { changedTaskWrites } from '../tasks/changed-task-writes.ts';
import { toOwnTaskView } from '../tasks/task-view.ts';
import type { UseCase } from '../use-case.ts';
import { findTaskToModerate } from './moderate-tasks.ts';

/** Opens a task in moderation, or returns it as a draft with reasons and releases its money. */
export const decideTask =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, body, caller, now }) => {
    const record = await findTaskToModerate(deps, params.taskId, caller);
    if (isRefusal(record)) return record;
    const { task, lease } = record;
    const decided = decide(task, { ...body, reviewerId: caller.accountId }, now);
    if (isRefusal(decided)) return decided;
    const response = toOwnTaskView(decided.task, deps.policy, now);
    if (decided.task === task) return { response };
    const taken = refuseIfClaimed(lease, caller.accountId, now);
    if (taken) return taken;
    const { decision, reasons } = body;
    const decisionEvent =
      decision === 'approve'
        ? taskEventWrite(deps, task, 'task_approved', {}, now)
        : taskEventWrite(deps, task, 'task_rejected', { reasons }, now);
    const isFree = isNotClaimedByOther(caller.accountId, now);
    return {
      response,
      writes: [
        ...changedTaskWrites(deps, task, decided, decision, now, isFree),
        decisionEvent,
        ...(decision === 'approve' ? [advertiserOpensTasksCheck(task.advertiserId)] : []),
      ],
    };
  };
