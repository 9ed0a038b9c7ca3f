import type { returnModeration as route } from '../../contract/routes/moderation.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRunning, refuseUnlessFree } from '../../domain/lease.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { writeOfReturnedTask } from '../../store/moderation-store.ts';
import { ownViewOfTask } from '../tasks/task-view.ts';
import { findTaskToModerate } from './task-to-moderate.ts';

/** Gives a reviewer's lease of a task back; without one there is nothing to do. */
export const returnModeration =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, caller, now }) => {
    const record = await findTaskToModerate(deps, params.taskId, caller);
    if (isRefusal(record)) return record;
    const { task, lease } = record;
    const taken = refuseUnlessFree(lease, caller.accountId, now);
    if (taken) return taken;
    const writes = isRunning(lease, now) ? [writeOfReturnedTask(task.id, lease)] : [];
    return { answer: ownViewOfTask(task, deps.policy, now), writes };
  };
