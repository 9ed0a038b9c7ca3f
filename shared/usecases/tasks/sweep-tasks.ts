import { describeError, log } from '../../adapters/logger.ts';
import type { Deps } from '../../deps.ts';
import { deadlineShards } from '../../store/keys.ts';
import { listTasksDue } from '../../store/tasks/task-store.ts';
import { closeFinishedTask } from './close-finished-task.ts';

type SweepDeps = Pick<Deps, 'table' | 'ids' | 'now'>;

export type TaskSweepCounts = { readonly found: number; readonly closed: number; readonly failed: number };

/** The most tasks that one sweep closes in one shard; the next sweep goes on. */
const maxPerShard = 25;

/**
 * Closes tasks whose time to apply is over, so that what they hold returns. Nothing waits for it but the money: a
 * task that is over is neither shown nor taken, closed or not.
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
    log('error', 'a task whose time is over could not be closed', { taskId, ...describeError(error) });
    return undefined;
  }
};
