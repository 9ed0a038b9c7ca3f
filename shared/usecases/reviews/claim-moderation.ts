import type { claimModeration as route } from '../../contract/routes/moderation.ts';
import type { ApiDeps } from '../../deps.ts';
import { lend } from '../../domain/lease.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { illegalFor } from '../../domain/task/task.ts';
import type { Use } from '../../http/endpoint.ts';
import { writeOfTaskLease } from '../../store/moderation-store.ts';
import { reviewersViewOfTask } from '../tasks/task-view.ts';
import { findTaskToModerate } from './task-to-moderate.ts';

/** Lends a task that waits to open to a reviewer, or lends it for longer. */
export const claimModeration =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, caller, now }) => {
    const record = await findTaskToModerate(deps, params.taskId, caller);
    if (isRefusal(record)) return record;
    const { task } = record;
    if (task.status !== 'in_moderation') return illegalFor(task);
    const lease = lend(record.lease, caller.accountId, deps.policy.reviewLease, now);
    if (isRefusal(lease)) return lease;
    return {
      answer: reviewersViewOfTask({ task, lease }, deps.policy, caller, now),
      writes: [writeOfTaskLease(task.id, lease, now)],
    };
  };
