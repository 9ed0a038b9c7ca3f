import type { Deps } from '../../deps.ts';
import type { PartyEventAbout, PartyEventType } from '../../domain/events/party-events.ts';
import type { TaskEventAbout, TaskEventType } from '../../domain/events/task-events.ts';
import type { Task } from '../../domain/tasks/task.ts';
import type { Instant } from '../../domain/time.ts';
import type { Write } from '../../store/commit.ts';
import { storedPartyEventWrite, storedTaskEventWrite } from '../../store/events/event-store.ts';

/** Writes an event of a party, in the transaction that records the fact. */
export const partyEventWrite = <T extends PartyEventType>(
  { ids }: Pick<Deps, 'ids'>,
  type: T,
  about: PartyEventAbout[T],
  at: Instant,
): Write => storedPartyEventWrite({ id: ids.create('pev'), at, type, about });

/** Writes an event of a task, in the transaction that records the fact. */
export const taskEventWrite = <T extends TaskEventType>(
  { ids }: Pick<Deps, 'ids'>,
  { id: taskId, title, advertiserId }: Pick<Task, 'id' | 'title' | 'advertiserId'>,
  type: T,
  about: TaskEventAbout[T],
  at: Instant,
): Write => storedTaskEventWrite({ id: ids.create('tev'), at, type, taskId, title, advertiserId, about });
