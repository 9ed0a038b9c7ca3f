import type { ApiDeps } from '../../deps.ts';
import { refuse } from '../../domain/refusal.ts';
import { restoreTask, takeDownTask } from '../../domain/tasks/take-down-task.ts';
import { isKnownStatus, type Task } from '../../domain/tasks/task.ts';
import { findTask, taskWrites } from '../../store/tasks/task-store.ts';
import { taskEventWrite } from '../events/event-writes.ts';
import { noSuchTask } from '../questions/question-view.ts';
import { changedTaskWrites } from '../tasks/changed-task-writes.ts';
import type { FindSubject, FoundSubject } from './found-subject.ts';

export const laterTask = refuse(
  'conflict',
  'A later release set this status. Decide on the task with that release.',
);

/** A task, of its advertiser. A takedown closes it, and only its advertiser and the platform see it. */
export const toTaskSubject = (deps: ApiDeps, task: Task): FoundSubject => ({
  subject: { kind: 'task', taskId: task.id },
  owner: { as: 'advertiser', id: task.advertiserId },
  title: task.title,
  matter: { advertiser: task.advertiserId },
  note: task.takenDown,
  hide: (note, now) => {
    const { reasons, takedownId } = note;
    const about = { reasons, ...(takedownId !== undefined && { takedownId }) };
    return [
      ...changedTaskWrites(deps, task, takeDownTask(task, note, now), 'takedown', now),
      taskEventWrite(deps, task, 'task_taken_down', about, now),
    ];
  },
  show: () => taskWrites(task, restoreTask(task)),
});

/** Finds a task as the subject of a takedown. */
export const findTaskSubject: FindSubject = async (deps, { taskId = '' }) => {
  const task = await findTask(deps.table, taskId);
  if (!task) return noSuchTask;
  return isKnownStatus(task) ? toTaskSubject(deps, task) : laterTask;
};
