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
import { type HallQuery, listHall } from '../../store/tasks/hall-store.ts';
import { findHiddenParties } from '../blocks/find-hidden-parties.ts';
import { type Eligibility, findEligibility, platformsOf } from '../tasks/eligibility.ts';
import { toTaskCard } from '../tasks/task-view.ts';
import type { UseCase } from '../use-case.ts';

/** Maximum hall lists to read, because each has several partitions. */
const maxRanges = 8;

/**
 * Recommends open tasks to the caller, best match first, with reasons. It reads the newest tasks of the
 * creator's platforms, in favourite categories and in general. Tasks that they have taken or applied to, or
 * that need an invitation, are left out. A creator who is not approved gets none.
 */
export const recommendTasks =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ query, caller, now }) => {
    const { accountId, creatorId } = caller;
    const [[record], hidden] = await Promise.all([
      findCreators(deps.table, [creatorId], ['profile', 'preferences']),
      findHiddenParties(deps, { accountId, partyIds: [creatorId] }),
    ]);
    const platforms = platformsOf(record?.creator);
    if (!record || platforms.length === 0) return { response: { items: [] } };
    const { creator, counts } = record;
    const known = new Map<string, Eligibility>();
    const candidates = await findCandidates(deps, creator, platforms, { known, hidden }, now);
    const ranked = rankTasks(
      [...candidates.values()].map(featuresOfTask),
      featuresOfCreator(creator, trackRecordOf(counts)),
      deps.policy.matching.weights,
      now,
      query.limit,
    );
    const items = ranked.flatMap(({ task: { id }, match }) => {
      const task = candidates.get(id);
      const { score, reasons } = match;
      return task
        ? [
            {
              ...toTaskCard(task, deps.policy, now, { eligibility: known.get(id), agency: creator.agency }),
              match: { score, reasons },
            },
          ]
        : [];
    });
    return { response: { items } };
  };

const findCandidates = async (
  deps: ApiDeps,
  creator: Creator,
  platforms: readonly string[],
  { known, hidden }: { readonly known: Map<string, Eligibility>; readonly hidden: ReadonlySet<string> },
  now: Instant,
): Promise<ReadonlyMap<string, Task>> => {
  const favourites = creator.preferences?.categories ?? [];
  const categories = favourites.slice(0, Math.max(1, Math.floor(maxRanges / platforms.length)));
  const queries: readonly HallQuery[] = [
    ...(categories.length > 0 ? [{ sort: 'newest', platforms, categories } as const] : []),
    { sort: 'newest', platforms },
  ];
  const max = Math.floor(deps.policy.matching.maxCandidates / queries.length);
  const choose = (tasks: readonly Task[]) => {
    const shown = tasks.filter(({ advertiserId }) => !hidden.has(advertiserId));
    return selectForCreator(deps, creator, shown, known);
  };
  const pages = await Promise.all(
    queries.map((query) =>
      listHall(deps.table, query, Math.min(max, maxTasksPerRange), undefined, now, choose),
    ),
  );
  return new Map(pages.flatMap(({ tasks }) => tasks.map((task) => [task.id, task])));
};

/** Maximum tasks per batch read. */
const maxTasksPerRange = 100;

const selectForCreator = async (
  deps: ApiDeps,
  creator: Creator,
  tasks: readonly Task[],
  known: Map<string, Eligibility>,
): Promise<readonly Task[]> => {
  const offered = tasks.filter(({ engagement }) => engagement !== 'invite');
  const recruiting = offered.filter(({ engagement }) => engagement === 'recruit').map(({ id }) => id);
  const [eligibility, applied] = await Promise.all([
    findEligibility(deps, creator, offered),
    findAppliedTaskIds(deps.table, creator.id, recruiting),
  ]);
  for (const [id, one] of eligibility) known.set(id, one);
  return offered.filter(({ id }) => eligibility.get(id)?.mayTake && !applied.has(id));
};
