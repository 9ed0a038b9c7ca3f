import type { Deps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { indexes } from '../../store/indexes.ts';
import { countedRatingWrites, type StoredRating, toRating } from '../../store/ratings/rating-store.ts';
import { perform } from '../perform.ts';
import { defineDue, sweepDue } from '../sweep-due.ts';

type CountDeps = Pick<Deps, 'table' | 'now'>;

export type CountedRatings = { readonly found: number; readonly counted: number };

/** Maximum ratings that are listed at once. */
const maxPerPage = 100;

/** A run starts no work after this time, so that it ends within its function's timeout. */
const maxRunDuration = 'PT2M30S';

/**
 * Counts advertisers' ratings that became visible although the creator never rated. Until then the creator's
 * record does not contain them.
 */
export const countRatings = async (deps: CountDeps): Promise<CountedRatings> => {
  const kind = defineDue<StoredRating, 'counted' | 'unchanged'>(deps.table, {
    ranges: (now) => [indexes.ratingsShownBefore(now)],
    read: toRating,
    limit: maxPerPage,
    handle: async (rating) => {
      const answer = await perform(deps, async () => ({
        response: undefined,
        writes: countedRatingWrites(rating),
      }));
      return isRefusal(answer) ? { outcome: 'unchanged', next: 'backoff' } : { outcome: 'counted' };
    },
  });
  const outcomes = await sweepDue(deps, [kind], maxRunDuration);
  return { found: outcomes.length, counted: outcomes.filter((each) => each === 'counted').length };
};
