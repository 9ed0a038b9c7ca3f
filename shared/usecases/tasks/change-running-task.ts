import type { changeTask as route } from '../../contract/routes/tasks.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal, refuseInState } from '../../domain/refusal.ts';
import {
  changeRunningTask as change,
  faultsOfRunningTaskChange,
} from '../../domain/tasks/change-running-task.ts';
import type { Task } from '../../domain/tasks/task.ts';
import type { Instant } from '../../domain/time.ts';
import { taskEventWrite } from '../events/event-writes.ts';
import type { Outcome } from '../outcome.ts';
import { refuseFaults } from '../refuse-faults.ts';
import type { Request } from '../use-case.ts';
import { changedTaskWrites } from './changed-task-writes.ts';

/** Fields that can change after a task has opened. */
const changeableFields: readonly string[] = ['slots', 'applyBefore'];

/** Changes an open or paused task. Rewards of new slots are held at once. */
export const changeRunningTask = (
  deps: ApiDeps,
  task: Task,
  body: Request<typeof route>['body'],
  now: Instant,
): Outcome<Task> => {
  if (Object.keys(body).some((field) => !changeableFields.includes(field))) {
    return refuseInState(task.status, 'Of an open task only slots and applyBefore can be changed.');
  }
  const { slots, applyBefore } = body;
  const wanted = { ...(slots !== undefined && { slots }), ...(applyBefore !== undefined && { applyBefore }) };
  const faulty = refuseFaults(faultsOfRunningTaskChange(task, wanted, now));
  if (faulty) return faulty;
  const transition = change(task, wanted, now);
  if (isRefusal(transition)) return transition;
  const { task: changed } = transition;
  if (changed === task) return { response: task };
  const about = { slots: changed.slots, applyBefore: changed.applyBefore };
  return {
    response: changed,
    writes: [
      ...changedTaskWrites(deps, task, transition, 'change', now),
      taskEventWrite(deps, task, 'task_changed', about, now),
    ],
  };
};
