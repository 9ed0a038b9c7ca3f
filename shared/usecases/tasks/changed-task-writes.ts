import type { Deps } from '../../deps.ts';
import { isRunning, type Task, type TaskTransition } from '../../domain/tasks/task.ts';
import type { Instant } from '../../domain/time.ts';
import { advertiserCountsWrite } from '../../store/advertisers/advertiser-record-store.ts';
import type { Condition, Write } from '../../store/commit.ts';
import { entryWrites } from '../../store/ledger/journal-store.ts';
import { taskWrites } from '../../store/tasks/task-store.ts';
import { taskEventWrite } from '../events/event-writes.ts';

const closedReasonOf = ({ closedBecause: because }: Task) => (because ? { because } : {});

/** The writes of a changed task and its money; empty if nothing changed. */
export const changedTaskWrites = (
  { ids, policy }: Pick<Deps, 'ids' | 'policy'>,
  before: Task,
  { task, postings }: TaskTransition,
  step: 'publish' | 'approve' | 'reject' | 'pause' | 'resume' | 'change' | 'close' | 'takedown',
  now: Instant,
  extraCondition?: Condition,
): readonly Write[] => {
  if (task === before) return [];
  // A rejected task may be published again, with another journal entry.
  const cause = { kind: 'task', id: before.id, step: `${task.version}:${step}` } as const;
  const entry = { id: ids.create('ent'), at: now, cause, postings };
  const hasOpened = task.status === 'open' && !isRunning(before);
  const hasClosed = task.status === 'closed' && isRunning(before);
  return [
    ...taskWrites(before, task, extraCondition),
    ...entryWrites(policy, entry, before.advertiserId),
    ...(hasOpened
      ? [
          advertiserCountsWrite(before.advertiserId, ['tasksOpened']),
          taskEventWrite({ ids }, task, 'task_opened', {}, now),
        ]
      : []),
    ...(hasClosed ? [taskEventWrite({ ids }, task, 'task_closed', closedReasonOf(task), now)] : []),
  ];
};
