import { describeError, log } from '../../adapters/logger.ts';
import type { Deps } from '../../deps.ts';
import { deadlineShards } from '../../store/keys.ts';
import { listTasksDue } from '../../store/tasks/task-store.ts';
import { closeFinishedTask } from './close-finished-task.ts';

type SweepDeps = Pick<Deps, 'table' | 'ids' | 'now'>;

export type TaskSweepCounts = { readonly found: number; readonly closed: number; readonly failed: number };

/** Maximum tasks one sweep closes per shard. The next sweep continues. */
const maxPerShard = 25;

/**
 * Closes tasks past their deadline, so that their held money returns. Only the money depends on it: such a
 * task is not shown and cannot be taken.
 */
export const sweepTasks = async (deps: SweepDeps): Promise<TaskSweepCounts> => {
  const shards = Array.from({ length: deadlineShards }, (_, shard) => shard);
  const due = await Promise.all(
    shards.map((shard) => listTasksDue(deps.table, shard, deps.now(), maxPerShard)),
  );
  const closed: (boolean | undefined)[] = [];
  for (const { id } of due.flat()) closed.push(await closeDueTask(deps, id));
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
