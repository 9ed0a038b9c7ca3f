import * as z from 'zod';
import { isActiveClaim } from '../../domain/reviews/review-claim.ts';
import type { Instant } from '../../domain/time.ts';
import type { TypeOf } from '../../domain/type-of.ts';
import { openCollection } from '../collection.ts';
import { followsVersion, rewrite, type Write } from '../commit.ts';
import { type Key, keys } from '../keys.ts';
import { itemReader } from '../stored.ts';
import { getItems, type Table } from '../table.ts';
import { reviewClaimOf } from './review-claim-store.ts';

/** The items that a reviewer has claimed lately. Only the items themselves say whether the claims still run. */
const ReviewerClaims = z.object({
  claimed: z.array(z.object({ pk: z.string(), sk: z.string() })),
  version: z.int(),
});

export type ReviewerClaims = TypeOf<typeof ReviewerClaims>;

const { find } = openCollection(keys.reviewerClaims, itemReader(ReviewerClaims));

/** The running claims of a reviewer. Decided and released items are left out. */
export const findRunningClaims = async (
  table: Table,
  reviewerId: string,
  now: Instant,
): Promise<ReviewerClaims> => {
  const { claimed = [], version = 0 } = (await find(table, reviewerId)) ?? {};
  const items = await getItems(table, claimed);
  const isRunning = ({ pk, sk }: Key): boolean => {
    const item = items.find((one) => one.pk === pk && one.sk === sk);
    const lease = item && reviewClaimOf(item).lease;
    return isActiveClaim(lease, now) && lease.by === reviewerId;
  };
  return { claimed: claimed.filter(isRunning), version };
};

/** Adds an item to the claims that were read, so that two claims at the same time are counted one after the other. */
export const addedClaimWrite = (reviewerId: string, { claimed, version }: ReviewerClaims, key: Key): Write =>
  rewrite(
    { ...keys.reviewerClaims(reviewerId), claimed: [...claimed, key], version: version + 1 },
    followsVersion('version', version + 1),
  );
