import type { Deps } from '../../deps.ts';
import type { Task, TaskMove } from '../../domain/task/task.ts';
import type { Instant } from '../../domain/time.ts';
import { writeOfOpenedTask } from '../../store/advertiser-store.ts';
import type { Condition, Write } from '../../store/commit.ts';
import { writesOfEntry } from '../../store/ledger-store.ts';
import { writesOfTask } from '../../store/task-store.ts';
import { happening } from '../task-event.ts';

const closing = ({ closedBecause: because }: Task) => (because ? { because } : {});

/** The writes of a task that took a step of its life, with the money that moved; none if nothing changed. */
export const writesOfMovedTask = (
  { ids }: Pick<Deps, 'ids'>,
  before: Task,
  { task, postings }: TaskMove,
  step: 'publish' | 'approve' | 'reject' | 'close',
  now: Instant,
  more?: Condition,
): readonly Write[] => {
  if (task === before) return [];
  // A task that was rejected may be published again, which is another entry.
  const cause = { kind: 'task', id: before.id, step: `${task.version}:${step}` } as const;
  const entry = { id: ids.fresh('ent'), at: now, cause, postings };
  const hasOpened = task.status === 'open' && before.status !== 'open';
  const hasClosed = task.status === 'closed' && before.status === 'open';
  return [
    ...writesOfTask(before, task, more),
    ...writesOfEntry(entry, before.advertiserId),
    ...(hasOpened
      ? [writeOfOpenedTask(before.advertiserId), happening({ ids }, task, 'task_opened', {}, now)]
      : []),
    ...(hasClosed ? [happening({ ids }, task, 'task_closed', closing(task), now)] : []),
  ];
};
