import type { ApiDeps } from '../../deps.ts';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import type { Task } from '../../domain/tasks/task.ts';
import { findTask } from '../../store/tasks/task-store.ts';
import type { Caller } from '../caller.ts';

/** A task of the caller; else the refusal of a missing task. */
export const findOwnTask = async (
  deps: Pick<ApiDeps, 'table'>,
  taskId: string,
  caller: Caller,
): Promise<Task | Refusal> => {
  const task = await findTask(deps.table, taskId);
  return task?.advertiserId === caller.advertiserId ? task : refuse('not-found', 'There is no such task.');
};
