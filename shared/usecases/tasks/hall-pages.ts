import type { ApiDeps } from '../../deps.ts';
import type { Instant } from '../../domain/time.ts';
import { type HallPage, type HallQuery, listHall } from '../../store/tasks/hall-store.ts';
import { createRecentReads, maxSharedAgeMs } from '../recent-reads.ts';
import { type TaskCard, toTaskCard } from './task-view.ts';

/** A page of the hall that requests of one second share. */
export type SharedHallPage = HallPage & {
  readonly cards: readonly TaskCard[];
  /** The responses with this page, by what they depend on. */
  readonly responses: Map<string, { readonly items: readonly TaskCard[]; readonly nextCursor?: string }>;
};

export type HallPageRequest = {
  readonly limit: number;
  /** The sort key after which the page begins. */
  readonly after: string | undefined;
  readonly now: Instant;
};

export type ReadHallPage = (query: HallQuery, request: HallPageRequest) => Promise<SharedHallPage>;

const limits = { maxAgeMs: maxSharedAgeMs, maxEntries: 100, maxBytes: 8 * 1024 * 1024 };

/**
 * Reads pages of the hall, each at most once a second in a container. A task that was closed, paused or taken down is
 * shown at most one second longer.
 */
export const createHallPages = (deps: Pick<ApiDeps, 'table' | 'now' | 'policy'>): ReadHallPage => {
  const readRecent = createRecentReads<SharedHallPage>(
    deps,
    limits,
    ({ tasks }) => JSON.stringify(tasks).length,
  );
  return (query, { limit, after, now }) =>
    readRecent(JSON.stringify([query, limit, after]), async () => {
      const page = await listHall(deps.table, query, limit, after, now);
      return {
        ...page,
        cards: page.tasks.map((task) => toTaskCard(task, deps.policy, now)),
        responses: new Map(),
      };
    });
};
