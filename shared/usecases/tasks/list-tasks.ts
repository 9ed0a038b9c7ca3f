import type { listTasks as route } from '../../contract/routes/tasks.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Task } from '../../domain/task/task.ts';
import { type Instant, isPast } from '../../domain/time.ts';
import type { Request, Use } from '../../http/endpoint.ts';
import { listHall } from '../../store/task-store.ts';
import { pageOf, positionOf } from '../paging.ts';
import { cardOfTask } from './task-view.ts';

type Query = Request<typeof route>['query'];

/** How many stretches of the hall one page may look through; a page that finds little still ends, with a cursor. */
const mostStretches = 5;

/** The hall: open tasks with a slot left, in any of its orders, filtered. */
export const listTasks =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ query, now }) => {
    const { cursor, limit, ...filters } = query;
    const list = `hall ${JSON.stringify(filters)}`;
    const position = await positionOf(deps.signer, list, cursor);
    if (isRefusal(position)) return position;
    const found: Task[] = [];
    let after = position?.place ?? beginningOf(query.sort, now);
    for (let stretch = 0; stretch < mostStretches && found.length < limit; stretch += 1) {
      const page = await listHall(deps.table, query.sort, limit - found.length, after);
      found.push(...page.tasks.filter((task) => isOffered(task, query, now)));
      after = page.after;
      if (!after) break;
    }
    const cards = found.map((task) => cardOfTask(task, deps.policy));
    return { answer: await pageOf(deps.signer, list, cards, after ? { place: after } : undefined) };
  };

/** By deadline, the hall begins with what can still be taken, so that what has gone by is never read through. */
const beginningOf = (sort: Query['sort'], now: Instant): string | undefined =>
  sort === 'deadline' ? now : undefined;

const isOffered = (task: Task, query: Query, now: Instant): boolean =>
  task.status === 'open' && task.slotsLeft > 0 && !isPast(task.applyBefore, now) && fits(task, query);

const fits = (task: Task, { category, platform, format, difficulty, minReward, maxReward }: Query): boolean =>
  (category === undefined || task.category === category) &&
  (platform === undefined || task.platform === platform) &&
  (format === undefined || task.formats.includes(format)) &&
  (difficulty === undefined || task.difficulty === difficulty) &&
  (minReward === undefined || task.reward.amount >= minReward) &&
  (maxReward === undefined || task.reward.amount <= maxReward);
