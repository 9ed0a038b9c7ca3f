import type { ApiDeps } from '../../deps.ts';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import { findModeratedTask, type ModeratedTask } from '../../store/tasks/moderation-store.ts';
import type { Caller } from '../caller.ts';

/** A task that was handed to reviewers, for one who is not its advertiser. */
export const findTaskToModerate = async (
  { table }: Pick<ApiDeps, 'table'>,
  taskId: string,
  caller: Caller,
): Promise<ModeratedTask | Refusal> => {
  const record = await findModeratedTask(table, taskId);
  if (!record) return refuse('not-found', 'No such task waits for a decision.');
  return record.task.advertiserId === caller.advertiserId
    ? refuse('forbidden', 'Nobody decides on a task of their own.')
    : record;
};
