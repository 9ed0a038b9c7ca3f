import type { Deps } from '../deps.ts';
import { toEpochMs } from '../domain/time.ts';

/** How long a name that was read is shown. */
const maxAgeMs = 5_000;

const maxNames = 2_000;
const maxIdsPerRead = 100;

/** Reads what ids are called, with one BatchGet per hundred ids that are not known. */
export type ReadNames<Shown> = (ids: readonly string[]) => Promise<ReadonlyMap<string, Shown>>;

/** Keeps names for a few seconds. `read` gets at most 100 ids. Another response may empty the cache during a read. */
export const createNameCache = <Shown>(
  { now }: Pick<Deps, 'now'>,
  read: ReadNames<Shown>,
): ReadNames<Shown> => {
  const known = new Map<string, { readonly shown: Shown | undefined; readonly readAtMs: number }>();
  return async (ids) => {
    const nowMs = toEpochMs(now());
    const isFresh = (id: string): boolean => Math.abs(nowMs - (known.get(id)?.readAtMs ?? 0)) <= maxAgeMs;
    const missing = ids.filter((id) => !isFresh(id));
    if (known.size + missing.length > maxNames) known.clear();
    const unread = ids.filter((id) => !isFresh(id));
    const found = new Map(ids.map((id) => [id, known.get(id)?.shown]));
    for (let from = 0; from < unread.length; from += maxIdsPerRead) {
      const batch = unread.slice(from, from + maxIdsPerRead);
      const shown = await read(batch);
      for (const id of batch) {
        known.set(id, { shown: shown.get(id), readAtMs: nowMs });
        found.set(id, shown.get(id));
      }
    }
    return new Map([...found].flatMap(([id, shown]) => (shown === undefined ? [] : [[id, shown] as const])));
  };
};
