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

/** Whether both parties and the platform see the ratings of an order. */
const areDisclosed = ({ ratings, since }: Pick<Order, 'ratings' | 'since'>, now: Instant): boolean =>
  (ratings?.creator !== undefined && ratings.advertiser !== undefined) ||
  isPast(ratingDeadlineOf({ since }), now);

/** Whether a party has rated, and nobody else has seen it. */
export const canCorrectRating = (
  order: Pick<Order, 'ratings' | 'since'>,
  party: 'creator' | 'advertiser',
  now: Instant,
): boolean => order.ratings?.[party] !== undefined && !areDisclosed(order, now);

/** Why a party that has rated cannot rate again, or cannot correct the rating any more. */
export const describeRatingRefusal = (
  { ratings }: Pick<Order, 'ratings'>,
  command: 'rate' | 'correct_rating',
  party: 'creator' | 'advertiser',
): string | undefined => {
  if (!ratings?.[party]) return undefined;
  return command === 'rate'
    ? 'You have rated this order already. You can correct your rating until it is shown.'
    : 'Your rating of this order is shown already, and cannot be corrected.';
};

/**
 * The ratings that a reader can see now. A party sees its own rating at once. It sees the other one when both exist or when
 * the time to rate is over, so that nobody rates in response to a rating. Staff see what both parties see.
 */
export const selectVisibleRatings = (
  { ratings = {}, since }: Pick<Order, 'ratings' | 'since'>,
  viewer: OrderViewer,
  now: Instant,
): Ratings => {
  if (areDisclosed({ ratings, since }, now)) return ratings;
  const own = viewer === 'platform' ? undefined : ratings[viewer];
  return own && viewer !== 'platform' ? { [viewer]: own } : {};
};
