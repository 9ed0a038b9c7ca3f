import type { PlatformAccount } from '../../domain/creator/creator.ts';
import { type Counts, medianRatingOf, ratingsOf } from '../../domain/creator/track-record.ts';
import { refuse } from '../../domain/refusal.ts';
import type { CreatorRecord } from '../../store/creator-store.ts';

export const noSuchCreator = refuse('not-found', 'There is no such creator.');

/** A creator as every account may see them. Field by field, so that nothing new is shown by accident. */
export const viewOfCreator = ({ creator, counts }: CreatorRecord) => ({
  id: creator.id,
  since: creator.since,
  takesOrders: creator.status === 'active',
  accounts: creator.accounts.map(viewOfAccount),
  ...(creator.profile && { profile: creator.profile }),
  trackRecord: viewOfCounts(counts),
});

const viewOfAccount = ({ platform, handle, profileUrl, followerCount, categories }: PlatformAccount) => ({
  platform,
  handle,
  profileUrl,
  followerCount,
  categories,
});

const viewOfCounts = (counts: Counts) => {
  const { taken = 0, completed = 0, onTime = 0, rejected = 0, expired = 0 } = counts;
  const medianRating = medianRatingOf(counts);
  return {
    taken,
    completed,
    onTime,
    rejected,
    expired,
    ratings: ratingsOf(counts),
    ...(medianRating !== undefined && { medianRating }),
  };
};
