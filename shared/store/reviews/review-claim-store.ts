import { ReviewClaim } from '../../domain/reviews/review-claim.ts';
import type { Instant } from '../../domain/time.ts';
import { attributeReader } from '../collection.ts';
import { allOf, type Condition, isEqual, update, type Write } from '../commit.ts';
import type { Key } from '../keys.ts';
import type { Item } from '../table.ts';

/** A review claim is the attribute `lease` of the item under review, so it costs no extra item or read. */
const readLease = attributeReader('lease', ReviewClaim.optional());

/** The review claim of an item, which may have expired. */
export const reviewClaimOf = (item: Item): { readonly lease?: ReviewClaim } => {
  const lease = readLease(item);
  return lease ? { lease } : {};
};

/**
 * No other reviewer's claim runs on the item. Joined to the conditions of the writes that a claim protects.
 */
export const isNotClaimedByOther = (who: string, now: Instant): Condition => ({
  expression: 'attribute_not_exists(#lease) OR #lease.#until < :now OR #lease.#by = :who',
  names: { '#lease': 'lease', '#until': 'until', '#by': 'by' },
  values: { ':now': now, ':who': who },
});

/** Claims a waiting item, unless another reviewer's claim runs. A write of the whole item ends the claim. */
export const reviewClaimWrite = (key: Key, lease: ReviewClaim, waiting: Condition, now: Instant): Write =>
  update(key, { set: { lease } }, allOf(waiting, isNotClaimedByOther(lease.by, now)));

/** Releases a claim that was read. */
export const releasedReviewClaimWrite = (key: Key, { by, until }: ReviewClaim): Write =>
  update(key, { set: { lease: undefined } }, allOf(isEqual('lease.by', by), isEqual('lease.until', until)));
