import type { changeTask as route } from '../../contract/routes/tasks.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal, refuseInState } from '../../domain/refusal.ts';
import { isRunning } from '../../domain/tasks/task.ts';
import { faultsOfTaskDraft } from '../../domain/tasks/task-faults.ts';
import { taskWrites } from '../../store/tasks/task-store.ts';
import { refuseChangedResource } from '../if-match.ts';
import type { FaultsBetween, UseCase } from '../use-case.ts';
import { changeRunningTask } from './change-running-task.ts';
import { findOwnTask } from './find-own-task.ts';
import { refuseFaultyDraft } from './refuse-faulty-draft.ts';
import { refuseUnusableAssets } from './refuse-unusable-assets.ts';
import { toOwnTaskView } from './task-view.ts';

/** Faults between the changed fields and the other fields of the draft. */
export const faultsOfChange =
  (deps: Pick<ApiDeps, 'table' | 'policy'>): FaultsBetween<typeof route> =>
  async ({ params, body, caller, now }) => {
    const task = await findOwnTask(deps, params.taskId, caller);
    if (isRefusal(task) || task.status !== 'draft') return [];
    return faultsOfTaskDraft({ ...task, ...body }, deps.policy, now);
  };

/** Changes fields of a draft. A task that has opened only grows: more slots, or a longer time to apply. */
export const changeTask =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, body, caller, ifMatch, now }) => {
    const task = await findOwnTask(deps, params.taskId, caller);
    if (isRefusal(task)) return task;
    const mismatch = refuseChangedResource(ifMatch, toOwnTaskView(task, deps.policy, now));
    if (mismatch) return mismatch;
    if (isRunning(task)) {
      const outcome = changeRunningTask(deps, task, body, now);
      return isRefusal(outcome)
        ? outcome
        : { ...outcome, response: toOwnTaskView(outcome.response, deps.policy, now) };
    }
    if (task.status !== 'draft') {
      return refuseInState(task.status, 'Only a draft or an open task can be changed.');
    }
    const fields = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
    const edited = { ...task, ...fields, version: task.version + 1 };
    const changed = { ...edited, slotsLeft: edited.slots };
    const faulty = refuseFaultyDraft(changed, deps.policy, now);
    if (faulty) return faulty;
    const unusable = await refuseUnusableAssets(deps, changed);
    if (unusable) return unusable;
    return { response: toOwnTaskView(changed, deps.policy, now), writes: taskWrites(task, changed) };
  };
