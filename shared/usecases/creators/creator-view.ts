import type { PlatformAccount } from '../../domain/creators/platform-account.ts';
import { type Counts, medianRatingOf, ratingCountOf } from '../../domain/creators/track-record.ts';
import { refuse } from '../../domain/refusal.ts';
import type { CreatorRecord } from '../../store/creators/creator-store.ts';

export const noSuchCreator = refuse('not-found', 'There is no such creator.');

/**
 * A creator as every account may see them. It names each field, so that no new field is shown by accident.
 */
export const toCreatorView = ({ creator, counts }: CreatorRecord) => ({
  id: creator.id,
  since: creator.since,
  takesOrders: creator.status === 'active',
  accounts: creator.accounts.map(toAccountView),
  ...(creator.profile && { profile: creator.profile }),
  trackRecord: toCountsView(counts),
});

const toAccountView = ({ platform, handle, profileUrl, followerCount, categories }: PlatformAccount) => ({
  platform,
  handle,
  profileUrl,
  followerCount,
  categories,
});

const toCountsView = (counts: Counts) => {
  const { taken = 0, completed = 0, onTime = 0, rejected = 0, expired = 0 } = counts;
  const medianRating = medianRatingOf(counts);
  return {
    taken,
    completed,
    onTime,
    rejected,
    expired,
    ratings: ratingCountOf(counts),
    ...(medianRating !== undefined && { medianRating }),
  };
};
