import type { ApiDeps } from '../../deps.ts';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import { findModeratedTask, type ModeratedTask } from '../../store/tasks/moderation-store.ts';
import type { Caller } from '../caller.ts';

/** A task that was submitted to moderation, for a reviewer who is not its advertiser. */
export const findTaskToModerate = async (
  { table }: Pick<ApiDeps, 'table'>,
  taskId: string,
  caller: Caller,
): Promise<ModeratedTask | Refusal> => {
  const record = await findModeratedTask(table, taskId);
  if (!record) return refuse('not-found', 'No such task waits for a decision.');
  return record.task.advertiserId === caller.advertiserId
    ? refuse('forbidden', 'You cannot decide on your own task. Ask a colleague.')
    : record;
};
