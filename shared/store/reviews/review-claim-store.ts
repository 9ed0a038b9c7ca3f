import * as z from 'zod';
import type { ReviewClaim } from '../../domain/reviews/review-claim.ts';
import type { Instant } from '../../domain/time.ts';
import { allOf, type Condition, type OnConditionFailed, returnStale, update, type Write } from '../commit.ts';
import type { Key } from '../keys.ts';
import { reader } from '../stored.ts';
import type { Item } from '../table.ts';

/** A lease stands beside what it is of, as `lease` on the same item, so that it costs no item and no read of its own. */
const ReviewClaimSchema = z.strictObject({ by: z.string(), until: z.string() }) as z.ZodType<ReviewClaim>;

const readLease = reader(ReviewClaimSchema.optional());

export const reviewClaimOf = (item: Item): ReviewClaim | undefined => readLease(item.lease, item);

/** That nobody else's lease runs on the item; joined to the condition of whatever a lease protects. */
export const isNotClaimedByOther = (who: string, now: Instant): Condition => ({
  expression: 'attribute_not_exists(#lease) OR #lease.#until < :now OR #lease.#by = :who',
  names: { '#lease': 'lease', '#until': 'until', '#by': 'by' },
  values: { ':now': now, ':who': who },
});

/** Lends an item that still waits, unless somebody else's lease runs. A write of the whole item ends the lease. */
export const reviewClaimWrite = (
  key: Key,
  lease: ReviewClaim,
  waiting: Condition,
  now: Instant,
  orElse: OnConditionFailed = returnStale,
): Write => {
  const { expression, names, values } = allOf(waiting, isNotClaimedByOther(lease.by, now));
  return update(
    key,
    'SET #lease = :lease',
    { expression, names: names ?? {}, values: { ...values, ':lease': lease } },
    orElse,
  );
};

/** Gives a lease back, as it was read. */
export const releasedReviewClaimWrite = (key: Key, { by, until }: ReviewClaim): Write =>
  update(key, 'REMOVE #lease', {
    expression: '#lease.#by = :who AND #lease.#until = :until',
    names: { '#lease': 'lease', '#until': 'until', '#by': 'by' },
    values: { ':who': by, ':until': until },
  });
