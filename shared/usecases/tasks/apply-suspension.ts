import type { Deps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { pauseTask, resumeTask } from '../../domain/tasks/change-running-task.ts';
import { advertiserOpensTasksCheck, findParty } from '../../store/accounts/party-store.ts';
import { indexes } from '../../store/indexes.ts';
import { readPages } from '../../store/page.ts';
import { findTask, listTasks } from '../../store/tasks/task-store.ts';
import { taskEventWrite } from '../events/event-writes.ts';
import { perform } from '../perform.ts';
import { changedTaskWrites } from './changed-task-writes.ts';

type SuspensionDeps = Pick<Deps, 'table' | 'ids' | 'now' | 'policy'>;

const tasksPerPage = 50;

/**
 * Pauses the open tasks of a suspended advertiser, or resumes those that a suspension paused. The standing is read for
 * each task, so that events in another order have the right end. A repeat changes nothing.
 */
export const applySuspension = async (deps: SuspensionDeps, advertiserId: string): Promise<void> => {
  const isSuspended = await isSuspendedParty(deps, advertiserId);
  const range = indexes.tasksOfAdvertiser(advertiserId, isSuspended ? 'open' : 'paused');
  const pages = readPages((after) => listTasks(deps.table, range, { limit: tasksPerPage, after }));
  for await (const tasks of pages) {
    for (const { id } of tasks) await applyToTask(deps, id);
  }
};

const isSuspendedParty = async ({ table }: SuspensionDeps, advertiserId: string): Promise<boolean> =>
  (await findParty(table, advertiserId))?.suspension !== undefined;

const applyToTask = async (deps: SuspensionDeps, taskId: string): Promise<void> => {
  const done = await perform(deps, async () => {
    const [task, now] = [await findTask(deps.table, taskId), deps.now()];
    if (!task) return { response: undefined };
    const isSuspended = await isSuspendedParty(deps, task.advertiserId);
    const isPausedForIt = task.status === 'paused' && task.pausedBecause === 'suspension';
    if (isSuspended ? task.status !== 'open' : !isPausedForIt) return { response: undefined };
    const step = isSuspended ? ('pause' as const) : ('resume' as const);
    const transition = isSuspended ? pauseTask(task, now, 'suspension') : resumeTask(task, now);
    // A task whose time has ended is closed by its sweep.
    if (isRefusal(transition)) return { response: undefined };
    const event = isSuspended ? 'task_paused' : 'task_resumed';
    return {
      response: undefined,
      writes: [
        ...changedTaskWrites(deps, task, transition, step, now),
        taskEventWrite(deps, task, event, {}, now),
        ...(isSuspended ? [] : [advertiserOpensTasksCheck(task.advertiserId)]),
      ],
    };
  });
  if (isRefusal(done)) throw new Error(`the suspension was not applied to ${taskId}: ${done.detail}`);
};
