import { describeError, log } from '../../adapters/logger.ts';
import type { Deps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { indexes } from '../../store/indexes.ts';
import { countedRatingWrites, listRatings, type StoredRating } from '../../store/ratings/rating-store.ts';
import { perform } from '../perform.ts';

type CountDeps = Pick<Deps, 'table' | 'now'>;

export type CountedRatings = { readonly found: number; readonly counted: number };

/** Maximum ratings per run; the next run continues. */
const maxPerRun = 100;

/**
 * Counts advertisers' ratings that became visible although the creator never rated. Until then the creator's
 * record does not contain them.
 */
export const countRatings = async (deps: CountDeps): Promise<CountedRatings> => {
  const shown = indexes.ratingsShownBefore(deps.now());
  const { items: ratings } = await listRatings(deps.table, shown, { limit: maxPerRun });
  const counted: boolean[] = [];
  for (const rating of ratings) counted.push(await countRating(deps, rating));
  return { found: ratings.length, counted: counted.filter(Boolean).length };
};

const countRating = async (deps: CountDeps, rating: StoredRating): Promise<boolean> => {
  try {
    const answer = await perform(deps, async () => ({
      response: undefined,
      writes: countedRatingWrites(rating, deps.now()),
    }));
    return !isRefusal(answer);
  } catch (error) {
    log('error', 'a rating could not be counted', { orderId: rating.orderId, ...describeError(error) });
    return false;
  }
};
