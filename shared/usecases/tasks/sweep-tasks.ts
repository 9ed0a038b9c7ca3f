import type { Deps } from '../../deps.ts';
import type { Task } from '../../domain/tasks/task.ts';
import { indexes } from '../../store/indexes.ts';
import { shards } from '../../store/keys.ts';
import { toTask } from '../../store/tasks/task-schema.ts';
import { defineDue, sweepDue } from '../sweep-due.ts';
import { closeFinishedTask } from './close-finished-task.ts';

type SweepDeps = Pick<Deps, 'table' | 'ids' | 'now' | 'policy'>;

export type TaskSweepCounts = { readonly found: number; readonly closed: number; readonly failed: number };

/** Maximum tasks of a shard that are listed at once. */
const maxPerShard = 25;

/** A run starts no work after this time, so that it ends within its function's timeout. */
const maxRunDuration = 'PT2M30S';

/**
 * Closes tasks past their deadline, so that their held money returns. Only the money depends on it: such a
 * task is not shown and cannot be taken.
 */
export const sweepTasks = async (deps: SweepDeps): Promise<TaskSweepCounts> => {
  const kind = defineDue<Task, 'closed' | 'unchanged'>(deps.table, {
    ranges: (now) => shards.map((shard) => indexes.tasksDueBefore(shard, now)),
    read: toTask,
    limit: maxPerShard,
    handle: async ({ id }) =>
      (await closeFinishedTask(deps, id)) ? { outcome: 'closed' } : { outcome: 'unchanged', next: 'backoff' },
  });
  const outcomes = await sweepDue(deps, [kind], maxRunDuration);
  const numberOf = (...counted: readonly string[]) =>
    outcomes.filter((each) => counted.includes(each)).length;
  return {
    found: outcomes.length - numberOf('skipped'),
    closed: numberOf('closed'),
    failed: numberOf('failed', 'unreadable'),
  };
};
