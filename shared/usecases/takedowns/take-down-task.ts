import type { takeDownTask as route } from '../../contract/routes/review-tasks.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseConflict } from '../../domain/conflicts/conflicts.ts';
import { noteOfTakedown } from '../../domain/takedowns/takedown.ts';
import { takeDownTask as takeDownPure } from '../../domain/tasks/take-down-task.ts';
import { isKnownStatus } from '../../domain/tasks/task.ts';
import { findTask } from '../../store/tasks/task-store.ts';
import { noSuchTask } from '../questions/question-view.ts';
import { toOwnTaskView } from '../tasks/task-view.ts';
import type { UseCase } from '../use-case.ts';
import { takeDown } from './takedown-writes.ts';
import { laterTask, toTaskSubject } from './task-subject.ts';

/** Closes any task for the platform and hides it. Its advertiser is notified of the reasons, and may appeal. */
export const takeDownTask =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, body: { reasons }, caller, now, newId }) => {
    const task = await findTask(deps.table, params.taskId);
    if (!task) return noSuchTask;
    const subject = toTaskSubject(deps, task);
    const conflict = refuseConflict(caller, 'take_down', subject.matter);
    if (conflict) return conflict;
    if (!isKnownStatus(task)) return laterTask;
    const making = { reasons, by: caller.accountId, now, newId };
    const { takedown, writes } = await takeDown(deps, subject, making);
    const after = takeDownPure(task, noteOfTakedown(takedown), now).task;
    return { response: toOwnTaskView(after, deps.policy, now), writes };
  };
