import { describeError, log } from '../../adapters/logger.ts';
import type { Deps } from '../../deps.ts';
import type { Task } from '../../domain/tasks/task.ts';
import { sweepShards } from '../../store/collection.ts';
import { indexes } from '../../store/indexes.ts';
import { listTasks } from '../../store/tasks/task-store.ts';
import { closeFinishedTask } from './close-finished-task.ts';

type SweepDeps = Pick<Deps, 'table' | 'ids' | 'now'>;

export type TaskSweepCounts = { readonly found: number; readonly closed: number; readonly failed: number };

/** Maximum tasks one sweep closes per shard. The next sweep continues. */
const maxPerShard = 25;

/**
 * Closes tasks past their deadline, so that their held money returns. Only the money depends on it: such a
 * task is not shown and cannot be taken.
 */
export const sweepTasks = (deps: SweepDeps): Promise<TaskSweepCounts> =>
  sweepShards(
    async (shard) => {
      const range = indexes.tasksDueBefore(shard, deps.now());
      return (await listTasks(deps.table, range, { limit: maxPerShard })).items;
    },
    (due) => closeDueTasks(deps, due),
  );

const closeDueTasks = async (deps: SweepDeps, due: readonly Task[]): Promise<TaskSweepCounts> => {
  const closed: (boolean | undefined)[] = [];
  for (const { id } of due) closed.push(await closeDueTask(deps, id));
  return {
    found: closed.length,
    closed: closed.filter(Boolean).length,
    failed: closed.filter((done) => done === undefined).length,
  };
};

const closeDueTask = async (deps: SweepDeps, taskId: string): Promise<boolean | undefined> => {
  try {
    return await closeFinishedTask(deps, taskId);
  } catch (error) {
    log('error', 'a task past its deadline could not be closed', { taskId, ...describeError(error) });
    return undefined;
  }
};
