import type { listTasks as route } from '../../contract/routes/tasks.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Creator } from '../../domain/creators/creator.ts';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import type { Task } from '../../domain/tasks/task.ts';
import { findCreator } from '../../store/creators/creator-store.ts';
import { type HallQuery, listHall } from '../../store/tasks/hall-store.ts';
import { findHiddenParties } from '../blocks/find-hidden-parties.ts';
import { may } from '../caller.ts';
import { listPage } from '../paging.ts';
import type { Request, UseCase } from '../use-case.ts';
import { type Eligibility, findEligibility, platformsOf } from './eligibility.ts';
import { toTaskCard } from './task-view.ts';

type ListTasksRequest = Request<typeof route>;

/**
 * Lists the hall: open tasks with free slots, sorted and filtered. Creators see which tasks they may take.
 */
export const listTasks =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ query, caller, now }) => {
    const { cursor: _cursor, limit: _limit, ...filters } = query;
    const faulty = refuseFaultyFilters(query, caller);
    if (faulty) return faulty;
    const list = `hall ${JSON.stringify(filters)}${filters.takeable ? ` ${caller.creatorId}` : ''}`;
    const isCreator = may(caller, 'tasks.take');
    const [creator, hidden] = await Promise.all([
      isCreator ? findCreator(deps.table, caller.creatorId) : undefined,
      isCreator
        ? findHiddenParties(deps, { accountId: caller.accountId, partyIds: [caller.creatorId] })
        : undefined,
    ]);
    const known = new Map<string, Eligibility>();
    const select = async (found: readonly Task[]): Promise<readonly Task[]> => {
      if (!isCreator) return found;
      const tasks = found.filter(({ advertiserId }) => !hidden?.has(advertiserId));
      for (const [id, eligibility] of await findEligibility(deps, creator, tasks)) known.set(id, eligibility);
      return query.takeable ? tasks.filter(({ id }) => known.get(id)?.mayTake) : tasks;
    };
    return listPage(deps, list, query, async ({ limit, after: position }) => {
      const hallQuery = toHallQuery(query, creator);
      const { tasks, after } = await listHall(deps.table, hallQuery, limit, position?.place, now, select);
      const items = tasks.map((task) =>
        toTaskCard(task, deps.policy, now, { eligibility: known.get(task.id), agency: creator?.agency }),
      );
      return { items, ...(after && { next: { place: after } }) };
    });
  };

const toHallQuery = (query: ListTasksRequest['query'], creator: Creator | undefined): HallQuery => {
  const { category, platform, takeable, limit: _limit, cursor: _cursor, ...filters } = query;
  const own = takeable ? platformsOf(creator) : undefined;
  const requested = platform === undefined ? undefined : [platform];
  const platforms = own && requested ? own.filter((name) => requested.includes(name)) : (own ?? requested);
  return { ...filters, ...(category && { categories: [category] }), ...(platforms && { platforms }) };
};

const refuseFaultyFilters = (
  { takeable, minReward, maxReward }: ListTasksRequest['query'],
  caller: ListTasksRequest['caller'],
): Refusal | undefined => {
  const errors = [];
  if (takeable && !may(caller, 'tasks.take')) {
    const message = 'only creators can use this filter';
    errors.push({ in: 'query', pointer: '#/takeable', code: 'not_a_creator', message });
  }
  if (minReward !== undefined && maxReward !== undefined && minReward > maxReward) {
    const message = `minReward ${minReward} must not be above maxReward ${maxReward}`;
    errors.push({ in: 'query', pointer: '#/minReward', code: 'out_of_order', message });
  }
  return errors.length > 0 ? refuse('validation', 'The filters conflict.', { errors }) : undefined;
};
