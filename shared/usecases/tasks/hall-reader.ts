import type { Deps } from '../../deps.ts';
import type { Creator } from '../../domain/creators/creator.ts';
import { findCreator } from '../../store/creators/creator-store.ts';
import { findClaims } from '../../store/tasks/task-store.ts';
import { findHiddenParties } from '../blocks/find-hidden-parties.ts';
import type { Caller } from '../caller.ts';
import { createRecentReads, maxSharedAgeMs } from '../recent-reads.ts';
import { readTakenTasks, type TakenTasks } from './read-taken-tasks.ts';

/** A creator who reads the hall. */
export type HallReader = {
  /** Absent before the first application is approved. */
  readonly creator: Creator | undefined;
  readonly taken: TakenTasks;
  /** The parties whose tasks are not shown to the creator. */
  readonly hidden: ReadonlySet<string>;
};

/** The account of a creator. */
export type HallCaller = Pick<Caller, 'accountId' | 'creatorId'>;

const maxReaders = 500;

/** Reads a creator, what they have taken and whom they do not see. It may be a second old, and costs no read per task. */
export const createHallReaders = (deps: Pick<Deps, 'table' | 'now'>) => {
  const readRecent = createRecentReads<HallReader>(deps, {
    maxAgeMs: maxSharedAgeMs,
    maxEntries: maxReaders,
    maxBytes: Number.POSITIVE_INFINITY,
  });
  // Which task an order is of never changes, so it is kept for longer.
  const known = new Map<string, TakenTasks>();
  const remember = (creatorId: string, taken: TakenTasks): void => {
    known.delete(creatorId);
    known.set(creatorId, taken);
    const [oldest] = known.keys();
    if (known.size > maxReaders && oldest !== undefined) known.delete(oldest);
  };
  return ({ accountId, creatorId }: HallCaller): Promise<HallReader> =>
    readRecent(`${accountId} ${creatorId}`, async () => {
      const [creator, taken, hidden] = await Promise.all([
        findCreator(deps.table, creatorId),
        readTakenTasks(deps.table, creatorId, known.get(creatorId)),
        findHiddenParties(deps, { accountId, partyIds: [creatorId] }),
      ]);
      remember(creatorId, taken);
      return { creator, taken, hidden };
    });
};

/** The orders that a reader has of these tasks. Their claims are read only if not all tasks are known. */
export const findTakenAmong = async (
  { table }: Pick<Deps, 'table'>,
  { creator, taken }: Pick<HallReader, 'creator' | 'taken'>,
  taskIds: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (taken.isComplete || !creator) return taken.orderIds;
  return new Map([...(await findClaims(table, creator.id, taskIds)), ...taken.orderIds]);
};
