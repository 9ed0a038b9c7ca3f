import { currentAbsenceOf, presentAbsenceOf } from '../../domain/creators/absence.ts';
import type { Creator } from '../../domain/creators/creator.ts';
import type { PlatformAccount } from '../../domain/creators/platform-account.ts';
import { type Counts, medianRatingOf, ratingCountOf } from '../../domain/creators/track-record.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import type { CreatorRecord } from '../../store/creators/creator-store.ts';
import { toPicturesView } from '../assets/pictures-view.ts';

export const noSuchCreator = refuse('not-found', 'There is no such creator.');

/**
 * A creator as every account may see them. It names each field, so that no new field is shown by accident.
 */
export const toCreatorView = ({ creator, counts }: CreatorRecord, now: Instant) => {
  const away = currentAbsenceOf(creator, now);
  return {
    id: creator.id,
    since: creator.since,
    takesOrders: takesOrders(creator, now),
    ...(away && { away }),
    accounts: creator.accounts.map(toAccountView),
    ...(creator.pictures && toPicturesView(creator.pictures)),
    ...(creator.profile && { profile: creator.profile }),
    trackRecord: toCountsView(counts),
  };
};

/** The same with the creator by id, whose name is added to the response. */
export const toNamedCreatorView = (record: CreatorRecord, now: Instant) => ({
  ...toCreatorView(record, now),
  creator: { id: record.creator.id },
});

/** Whether advertisers can expect a creator to take an order now. */
export const takesOrders = (creator: Creator, now: Instant): boolean =>
  creator.status === 'active' && !presentAbsenceOf(creator, now);

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
