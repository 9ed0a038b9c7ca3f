import type { ApiDeps } from '../../deps.ts';
import type { Task } from '../../domain/tasks/task.ts';
import type { HallQuery } from '../../store/tasks/hall-store.ts';
import { eligibilityOf } from './eligibility.ts';
import { createHallPages, type HallPageRequest, type ReadHallPage } from './hall-pages.ts';
import { createHallReaders, findTakenAmong, type HallCaller, type HallReader } from './hall-reader.ts';

/** The hall as a container reads it: pages for everybody, and what is laid over them for one creator. */
export type Hall = {
  readonly readPage: ReadHallPage;
  readonly readReader: (caller: HallCaller) => Promise<HallReader>;
};

/** Opens the hall once for all routes of a container that show it. */
export const openHall = (deps: Pick<ApiDeps, 'table' | 'now' | 'policy'>): Hall => ({
  readPage: createHallPages(deps),
  readReader: createHallReaders(deps),
});

/** Chooses the tasks that are for a reader. */
export type SelectTasks = (tasks: readonly Task[]) => Promise<readonly Task[]>;

export type Selection = { readonly tasks: readonly Task[]; readonly after?: string };

/**
 * A page of the tasks that are for one reader, taken from the pages for everybody. Like these, it may be shorter than
 * `limit` and still have a next one.
 */
export const selectFromHall = async (
  read: ReadHallPage,
  query: HallQuery,
  request: HallPageRequest,
  select: SelectTasks,
): Promise<Selection> => {
  const { limit } = request;
  const found: Task[] = [];
  let { after } = request;
  for (;;) {
    const page = await read(query, { ...request, after });
    const chosen = new Set(await select(page.tasks));
    for (const [index, task] of page.tasks.entries()) {
      if (!chosen.has(task)) continue;
      if (found.length === limit) return { tasks: found, ...(after && { after }) };
      found.push(task);
      after = page.places[index];
    }
    after = page.after;
    const hasEnded = after === undefined || page.tasks.length < limit;
    if (hasEnded || found.length === limit) return { tasks: found, ...(after && { after }) };
  }
};

/** The tasks that a reader sees at all. */
export const selectVisible = ({ hidden }: HallReader, tasks: readonly Task[]): readonly Task[] =>
  tasks.filter(({ advertiserId }) => !hidden.has(advertiserId));

/** The tasks that a reader sees, may take, and has not taken. */
export const selectTakeable = async (
  deps: Pick<ApiDeps, 'table'>,
  reader: HallReader,
  tasks: readonly Task[],
): Promise<readonly Task[]> => {
  const ids = tasks.map(({ id }) => id);
  const taken = await findTakenAmong(deps, reader, ids);
  return selectVisible(reader, tasks).filter(
    ({ id, platform }) => eligibilityOf(reader.creator, platform, taken.get(id)).mayTake,
  );
};
