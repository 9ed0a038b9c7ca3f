import type { Deps } from '../../deps.ts';
import type { TaskEvent, TaskEventOf, TaskEventType } from '../../domain/events/task-event.ts';
import type { Task } from '../../domain/tasks/task.ts';
import type { Instant } from '../../domain/time.ts';
import type { Write } from '../../store/commit.ts';
import { storedTaskEventWrite } from '../../store/events/task-event-store.ts';

type TaskContext = Pick<Task, 'title' | 'advertiserId'>;

/** The write that tells of what happens around a task, in the transaction that makes it happen. */
export const taskEventWrite = <T extends TaskEventType>(
  deps: Pick<Deps, 'ids'>,
  task: TaskContext & { readonly id: string },
  type: T,
  about: TaskEventOf<T>['about'],
  now: Instant,
): Write => {
  const { id: taskId, title, advertiserId } = task;
  const event = { id: deps.ids.create('tev'), at: now, type, taskId, title, advertiserId, about };
  return storedTaskEventWrite(event as TaskEvent);
};
