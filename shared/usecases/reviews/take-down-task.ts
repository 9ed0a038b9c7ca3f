import type { takeDownTask as route } from '../../contract/routes/review-tasks.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseConflict } from '../../domain/conflicts/conflicts.ts';
import { refuse } from '../../domain/refusal.ts';
import { takeDownTask as takeDown } from '../../domain/tasks/take-down-task.ts';
import { isKnownStatus } from '../../domain/tasks/task.ts';
import { findTask } from '../../store/tasks/task-store.ts';
import { taskEventWrite } from '../events/event-writes.ts';
import { changedTaskWrites } from '../tasks/changed-task-writes.ts';
import { toOwnTaskView } from '../tasks/task-view.ts';
import type { UseCase } from '../use-case.ts';

const noSuchTask = refuse('not-found', 'There is no such task.');
const laterTask = refuse(
  'conflict',
  'A later release set this status. Take the task down with that release.',
);

/** Closes any task for the platform and hides it. Its advertiser is notified of the reasons. */
export const takeDownTask =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, body: { reasons }, caller, now }) => {
    const task = await findTask(deps.table, params.taskId);
    if (!task) return noSuchTask;
    const conflict = refuseConflict(caller, 'moderate', { advertiser: task.advertiserId });
    if (conflict) return conflict;
    if (!isKnownStatus(task)) return laterTask;
    const transition = takeDown(task, { by: caller.accountId, reasons }, now);
    const response = toOwnTaskView(transition.task, deps.policy, now);
    if (transition.task === task) return { response };
    return {
      response,
      writes: [
        ...changedTaskWrites(deps, task, transition, 'takedown', now),
        taskEventWrite(deps, task, 'task_taken_down', { reasons }, now),
      ],
    };
  };
