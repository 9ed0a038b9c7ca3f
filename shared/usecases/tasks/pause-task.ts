import type { pauseTask as pauseRoute, resumeTask as resumeRoute } from '../../contract/routes/tasks.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import { pauseTask as pause, resumeTask as resume } from '../../domain/tasks/change-running-task.ts';
import type { Task, TaskTransition } from '../../domain/tasks/task.ts';
import type { Instant } from '../../domain/time.ts';
import { advertiserOpensTasksCheck } from '../../store/accounts/party-store.ts';
import { taskEventWrite } from '../events/event-writes.ts';
import type { UseCase } from '../use-case.ts';
import { changedTaskWrites } from './changed-task-writes.ts';
import { findOwnTask } from './find-own-task.ts';
import { toOwnTaskView } from './task-view.ts';

type Step = {
  readonly name: 'pause' | 'resume';
  readonly event: 'task_paused' | 'task_resumed';
  readonly decide: (task: Task, now: Instant) => TaskTransition | Refusal;
};

const stepOfTask =
  (deps: ApiDeps, { name, event, decide }: Step): UseCase<typeof pauseRoute | typeof resumeRoute> =>
  async ({ params, caller, now }) => {
    const task = await findOwnTask(deps, params.taskId, caller);
    if (isRefusal(task)) return task;
    const transition = decide(task, now);
    if (isRefusal(transition)) return transition;
    const response = toOwnTaskView(transition.task, deps.policy, now);
    if (transition.task === task) return { response };
    return {
      response,
      writes: [
        ...changedTaskWrites(deps, task, transition, name, now),
        taskEventWrite(deps, task, event, {}, now),
        ...(name === 'resume' ? [advertiserOpensTasksCheck(task.advertiserId)] : []),
      ],
    };
  };

/** Pauses an open task. Nobody can take it until it is resumed; running orders continue. */
export const pauseTask = (deps: ApiDeps): UseCase<typeof pauseRoute> =>
  stepOfTask(deps, { name: 'pause', event: 'task_paused', decide: pause });

/** Opens a paused task again. */
export const resumeTask = (deps: ApiDeps): UseCase<typeof resumeRoute> =>
  stepOfTask(deps, { name: 'resume', event: 'task_resumed', decide: resume });
