import { deriveId } from '../../adapters/ids.ts';
import type { TaskEvent, TaskEventAbout } from '../../domain/events/task-events.ts';
import type { TaskApplication } from '../../domain/task-applications/task-application.ts';
import { commit } from '../../store/commit.ts';
import { storedTaskEventWrite } from '../../store/events/event-store.ts';
import { indexes } from '../../store/indexes.ts';
import type { Position } from '../../store/page.ts';
import { listTaskApplications } from '../../store/task-applications/task-application-store.ts';
import type { NotificationDeps } from '../notifications/write-notifications.ts';

/** Maximum applications per event, so that its reader stays within its time limit. */
const applicationsPerPage = 50;
const maxPages = 6;

/** The task and the moment of the event that concerns its applications. */
export type TaskMoment = Pick<TaskEvent, 'id' | 'taskId' | 'title' | 'advertiserId' | 'at'>;

/**
 * Handles the applications of a task, a bounded part at a time, by consistent reads. A new event continues with
 * the rest; `about` is its data.
 */
export const walkApplications = async (
  { table }: Pick<NotificationDeps, 'table'>,
  moment: TaskMoment,
  from: Position | undefined,
  about: Omit<TaskEventAbout['applications_left'], 'after'>,
  handle: (applications: readonly TaskApplication[]) => Promise<void>,
): Promise<void> => {
  const { taskId, title, advertiserId, at } = moment;
  let after = from;
  for (let page = 0; page < maxPages; page += 1) {
    const range = indexes.taskApplications(taskId);
    const found = await listTaskApplications(table, range, { limit: applicationsPerPage, after });
    await handle(found.items);
    if (!found.next) return;
    after = found.next;
  }
  if (!after) return;
  const id = deriveId('tev', [taskId, ...(about.of ? [about.of, at] : []), JSON.stringify(after)].join(' '));
  const rest = { id, at, type: 'applications_left', taskId, title, advertiserId } as const;
  await commit(table, [storedTaskEventWrite({ ...rest, about: { ...about, after } })]);
};
