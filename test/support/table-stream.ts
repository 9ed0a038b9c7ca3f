import { toTask } from '#shared/store/tasks/task-schema.ts';
import { createProjector } from '#shared/streams/project.ts';
import { closeFinishedTask } from '#shared/usecases/tasks/close-finished-task.ts';
import type { TestDeps } from './deps.ts';
import { isProjected } from './stream-filter.ts';
import { listItemsByPrefix } from './table.ts';

/**
 * Plays the table's stream except for the workflow: every new event is delivered twice, in the order of the
 * keys, until nothing new results. Tasks without slots are checked as well.
 */
export const createStreamPlayer = (deps: TestDeps) => {
  const delivered = new Set<string>();
  const project = createProjector(deps);
  const deliverNewItems = async (): Promise<boolean> => {
    const prefixes = ['EVENT#', 'TASK_EVENT#', 'PARTY_EVENT#', 'ENTRY#', 'DELIVERY#'];
    const events = (await listItemsByPrefix(deps.table, ...prefixes)).filter(
      (item) => isProjected(item) && !delivered.has(`${item.pk} ${item.sk}`),
    );
    for (const event of events) {
      delivered.add(`${event.pk} ${event.sk}`);
      await project(event);
      await project(event);
    }
    return events.length > 0;
  };
  const closeFull = async (): Promise<void> => {
    const tasks = (await listItemsByPrefix(deps.table, 'TASK')).filter(({ sk }) => sk === 'TASK').map(toTask);
    for (const { id, status, slotsLeft } of tasks) {
      if (status === 'open' && slotsLeft === 0) await closeFinishedTask(deps, id);
    }
  };
  return {
    settle: async (): Promise<void> => {
      while (await deliverNewItems()) await closeFull();
    },
    /** Delivers only the written events, and leaves full tasks open, as when one of the two fails. */
    deliverNewItems,
  };
};
