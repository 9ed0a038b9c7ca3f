import type { ApiDeps } from '../../deps.ts';
import type { Posting } from '../../domain/ledger/journal.ts';
import type { Task } from '../../domain/task/task.ts';
import type { Instant } from '../../domain/time.ts';
import type { Write } from '../../store/commit.ts';
import { writesOfEntry } from '../../store/ledger-store.ts';
import { writeOfTask } from '../../store/task-store.ts';

/** The writes of a task that was opened or closed, with the money that moved; none if nothing changed. */
export const writesOfMovedTask = (
  deps: ApiDeps,
  before: Task,
  moved: { readonly task: Task; readonly postings: readonly Posting[] },
  step: 'publish' | 'close',
  now: Instant,
): readonly Write[] => {
  if (moved.task === before) return [];
  const cause = { kind: 'task', id: before.id, step } as const;
  const entry = { id: deps.ids.fresh('ent'), at: now, cause, postings: moved.postings };
  return [writeOfTask(before, moved.task), ...writesOfEntry(entry, before.advertiserId)];
};
