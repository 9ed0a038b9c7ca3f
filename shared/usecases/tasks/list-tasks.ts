import type { listTasks as route } from '../../contract/routes/tasks.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import type { Task } from '../../domain/tasks/task.ts';
import type { Instant } from '../../domain/time.ts';
import type { HallQuery } from '../../store/tasks/hall-store.ts';
import { may } from '../caller.ts';
import { createCursor, readCursor } from '../paging.ts';
import { shareResponse } from '../shared-response.ts';
import type { Request, UseCase } from '../use-case.ts';
import { platformsOf } from './eligibility.ts';
import { type Hall, selectFromHall, selectTakeable, selectVisible } from './hall.ts';
import type { SharedHallPage } from './hall-pages.ts';
import { findTakenAmong, type HallReader } from './hall-reader.ts';
import { type TaskCard, toCardReader, toReaderCard, toTaskCard } from './task-view.ts';

type ListTasksRequest = Request<typeof route>;

type Cards = { readonly items: readonly TaskCard[]; readonly nextCursor?: string };

/**
 * Lists the hall: open tasks with free slots, sorted and filtered. A page is read at most once a second, and is the same
 * for everybody. What it says to one creator is laid over it: which tasks they may take, and what they get.
 */
export const listTasks =
  (deps: ApiDeps, { readPage, readReader }: Hall): UseCase<typeof route> =>
  async ({ query, caller, now }) => {
    const { cursor, limit, ...filters } = query;
    const faulty = refuseFaultyFilters(query, caller);
    if (faulty) return faulty;
    const list = `hall ${JSON.stringify(filters)}${filters.takeable ? ` ${caller.creatorId}` : ''}`;
    const after = await readCursor(deps.signer, list, cursor);
    if (isRefusal(after)) return after;
    const request = { limit, after: after?.place, now };
    const reading = may(caller, 'tasks.take') ? readReader(caller) : undefined;
    const hallQuery = toHallQuery(query, query.takeable ? await reading : undefined);
    const [reader, page] = await Promise.all([reading, readPage(hallQuery, request)]);
    const isForReader =
      !reader || (!query.takeable && selectVisible(reader, page.tasks).length === page.tasks.length);
    if (isForReader) return { response: await showPage(deps, list, page, reader, now) };
    const select = async (tasks: readonly Task[]) =>
      query.takeable ? selectTakeable(deps, reader, tasks) : selectVisible(reader, tasks);
    const { tasks, after: place } = await selectFromHall(readPage, hallQuery, request, select);
    const cards = tasks.map((task) => toTaskCard(task, deps.policy, now));
    return { response: await withCursor(deps, list, await layOver(deps, reader, cards, now), place) };
  };

/** Cards with what they say to a reader. */
const layOver = async (
  deps: ApiDeps,
  reader: HallReader,
  cards: readonly TaskCard[],
  now: Instant,
): Promise<readonly TaskCard[]> => {
  const taken = await findTakenAmong(
    deps,
    reader,
    cards.map(({ id }) => id),
  );
  const cardReader = toCardReader(reader.creator);
  return cards.map((card) => toReaderCard(card, deps.policy, now, cardReader, taken.get(card.id)));
};

const withCursor = async (
  { signer }: ApiDeps,
  list: string,
  items: readonly TaskCard[],
  after: string | undefined,
): Promise<Cards> => ({
  items,
  ...(after && { nextCursor: await createCursor(signer, list, { place: after }) }),
});

/** Maximum responses that are kept with a page. */
const maxResponses = 8;

/**
 * A page as a reader sees it. Creators with the same standing, platforms and share of an agency get the same response, unless
 * they have taken a task of the page.
 */
const showPage = async (
  deps: ApiDeps,
  list: string,
  { cards, after, responses }: SharedHallPage,
  reader: HallReader | undefined,
  now: Instant,
): Promise<Cards> => {
  const ids = cards.map(({ id }) => id);
  const taken = reader && (await findTakenAmong(deps, reader, ids));
  const show = async () =>
    withCursor(deps, list, reader ? await layOver(deps, reader, cards, now) : cards, after);
  if (taken && ids.some((id) => taken.has(id))) return show();
  const key = JSON.stringify([list, reader && toCardReader(reader.creator)]);
  const known = responses.get(key);
  if (known) return known;
  const response = shareResponse(await show());
  if (responses.size < maxResponses) responses.set(key, response);
  return response;
};

const toHallQuery = (query: ListTasksRequest['query'], reader?: HallReader): HallQuery => {
  const { category, platform, takeable: _takeable, limit: _limit, cursor: _cursor, ...filters } = query;
  const own = reader && platformsOf(reader.creator);
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
    errors.push({
      in: 'query',
      pointer: '#/minReward',
      code: 'out_of_order',
      message,
      params: { maximum: maxReward },
    });
  }
  return errors.length > 0 ? refuse('validation', 'The filters conflict.', { errors }) : undefined;
};
