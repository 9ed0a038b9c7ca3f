import type { recommendTasks as route } from '../../contract/routes/matching.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Creator } from '../../domain/creators/creator.ts';
import { trackRecordOf } from '../../domain/creators/track-record.ts';
import { rankTasks } from '../../domain/matching/rank-tasks.ts';
import { featuresOfCreator, featuresOfTask } from '../../domain/matching/read-features.ts';
import type { Task } from '../../domain/tasks/task.ts';
import type { Instant } from '../../domain/time.ts';
import { findCreators } from '../../store/creators/profile-store.ts';
import { findAppliedTaskIds } from '../../store/task-applications/task-application-store.ts';
import type { HallQuery } from '../../store/tasks/hall-store.ts';
import { platformsOf } from '../tasks/eligibility.ts';
import { type Hall, type SelectTasks, selectFromHall, selectTakeable } from '../tasks/hall.ts';
import type { HallReader } from '../tasks/hall-reader.ts';
import { toCardReader, toReaderCard, toTaskCard } from '../tasks/task-view.ts';
import type { UseCase } from '../use-case.ts';

/** Maximum hall lists to read, because each has several partitions. */
const maxRanges = 8;

/** Maximum tasks of one page of the hall. */
const maxTasksPerRange = 100;

/**
 * Recommends open tasks to the caller, best match first, with reasons. It chooses from the newest tasks of the
 * creator's platforms, in favourite categories and in general. Tasks that they have taken or applied to, or
 * that need an invitation, are left out. A creator who is not approved gets none.
 */
export const recommendTasks =
  (deps: ApiDeps, hall: Hall): UseCase<typeof route> =>
  async ({ query, caller, now }) => {
    const [[record], reader] = await Promise.all([
      findCreators(deps.table, [caller.creatorId], ['profile', 'preferences']),
      hall.readReader(caller),
    ]);
    const platforms = platformsOf(record?.creator);
    if (!record || platforms.length === 0) return { response: { items: [] } };
    const { creator, counts } = record;
    const select = selectForCreator(deps, { ...reader, creator });
    const candidates = await findCandidates(deps, hall, creator, platforms, select, now);
    const ranked = rankTasks(
      [...candidates.values()].map(featuresOfTask),
      featuresOfCreator(creator, trackRecordOf(counts)),
      deps.policy.matching.weights,
      now,
      query.limit,
    );
    const cardReader = toCardReader(creator);
    const items = ranked.flatMap(({ task: { id }, match: { score, reasons } }) => {
      const task = candidates.get(id);
      if (!task) return [];
      const card = toTaskCard(task, deps.policy, now);
      return [{ ...toReaderCard(card, deps.policy, now, cardReader), match: { score, reasons } }];
    });
    return { response: { items } };
  };

const findCandidates = async (
  deps: ApiDeps,
  { readPage }: Hall,
  creator: Creator,
  platforms: readonly string[],
  select: SelectTasks,
  now: Instant,
): Promise<ReadonlyMap<string, Task>> => {
  const favourites = creator.preferences?.categories ?? [];
  const categories = favourites.slice(0, Math.max(1, Math.floor(maxRanges / platforms.length)));
  const queries: readonly HallQuery[] = [
    ...(categories.length > 0 ? [{ sort: 'newest', platforms, categories } as const] : []),
    { sort: 'newest', platforms },
  ];
  const max = Math.floor(deps.policy.matching.maxCandidates / queries.length);
  const request = { limit: Math.min(max, maxTasksPerRange), after: undefined, now };
  const pages = await Promise.all(queries.map((query) => selectFromHall(readPage, query, request, select)));
  return new Map(pages.flatMap(({ tasks }) => tasks.map((task) => [task.id, task])));
};

const selectForCreator =
  (deps: ApiDeps, reader: HallReader & { readonly creator: Creator }): SelectTasks =>
  async (tasks) => {
    const takeable = await selectTakeable(deps, reader, tasks);
    const offered = takeable.filter(({ engagement }) => engagement !== 'invite');
    const recruiting = offered.filter(({ engagement }) => engagement === 'recruit').map(({ id }) => id);
    const applied = await findAppliedTaskIds(deps.table, reader.creator.id, recruiting);
    return offered.filter(({ id }) => !applied.has(id));
  };
