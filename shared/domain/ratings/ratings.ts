import type { Order, Rating } from '../orders/order.ts';
import { addDuration, type Instant, isPast } from '../time.ts';

/** How long both sides may rate an order after its end. */
export const ratingWindow = 'P7D';

/** The last moment to rate an ended order. */
export const ratingDeadlineOf = ({ since }: Pick<Order, 'since'>): Instant =>
  addDuration(since, ratingWindow);

/** Who reads an order: one of its parties, or somebody of the platform. */
export type OrderViewer = 'creator' | 'advertiser' | 'platform';

export type Ratings = Readonly<Partial<Record<'creator' | 'advertiser', Rating>>>;

/**
 * The ratings that a reader can see now. A party sees its own rating at once. It sees the other one when both exist or when
 * the time to rate is over, so that nobody rates in response to a rating. Staff see what both parties see.
 */
export const selectVisibleRatings = (
  { ratings = {}, since }: Pick<Order, 'ratings' | 'since'>,
  viewer: OrderViewer,
  now: Instant,
): Ratings => {
  const isDisclosed = (ratings.creator && ratings.advertiser) || isPast(ratingDeadlineOf({ since }), now);
  if (isDisclosed) return ratings;
  const own = viewer === 'platform' ? undefined : ratings[viewer];
  return own && viewer !== 'platform' ? { [viewer]: own } : {};
};
