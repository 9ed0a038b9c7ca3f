import type { decideTask as route } from '../../contract/routes/moderation.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseUnlessFree } from '../../domain/lease.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { decideTask as decide } from '../../domain/task/moderation.ts';
import type { Use } from '../../http/endpoint.ts';
import { isFreeFor } from '../../store/lease-store.ts';
import { happening } from '../task-event.ts';
import { writesOfMovedTask } from '../tasks/move-task.ts';
import { ownViewOfTask } from '../tasks/task-view.ts';
import { findTaskToModerate } from './task-to-moderate.ts';

/** Opens a task that waited for a reviewer, or gives it back as a draft with reasons and with its money. */
export const decideTask =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, body, caller, now }) => {
    const record = await findTaskToModerate(deps, params.taskId, caller);
    if (isRefusal(record)) return record;
    const { task, lease } = record;
    const decided = decide(task, { ...body, reviewerId: caller.accountId }, now);
    if (isRefusal(decided)) return decided;
    const answer = ownViewOfTask(decided.task, deps.policy, now);
    if (decided.task === task) return { answer };
    const taken = refuseUnlessFree(lease, caller.accountId, now);
    if (taken) return taken;
    const { decision, reasons } = body;
    const told =
      decision === 'approve'
        ? happening(deps, task, 'task_approved', {}, now)
        : happening(deps, task, 'task_rejected', { reasons }, now);
    const isFree = isFreeFor(caller.accountId, now);
    return { answer, writes: [...writesOfMovedTask(deps, task, decided, decision, now, isFree), told] };
  };
