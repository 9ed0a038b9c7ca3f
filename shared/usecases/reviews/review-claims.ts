import type { ApiDeps } from '../../deps.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import {
  claimReview,
  isActiveClaim,
  type ReviewClaim,
  refuseIfClaimed,
} from '../../domain/reviews/review-claim.ts';
import type { Instant } from '../../domain/time.ts';
import type { Write } from '../../store/commit.ts';
import type { Key } from '../../store/keys.ts';
import { addedClaimWrite, findRunningClaims } from '../../store/reviews/reviewer-claims-store.ts';
import { type Caller, may } from '../caller.ts';
import type { Outcome } from '../outcome.ts';

/** What reviewers claim: an application, a task or an order. */
type Claimable = { readonly lease?: ReviewClaim };

/** A record with a claim of the caller, and the write that counts it. */
type Claimed<Record extends Claimable> = {
  readonly claimed: Record & Required<Claimable>;
  readonly counting: readonly Write[];
};

/**
 * The record with a claim of the caller, unless another reviewer has claimed it, or the caller has claimed too many
 * others. A renewal is not counted again.
 */
export const claimForCaller = async <Record extends Claimable>(
  { policy, table }: Pick<ApiDeps, 'policy' | 'table'>,
  record: Record,
  key: Key,
  { accountId }: Caller,
  now: Instant,
): Promise<Claimed<Record> | Refusal> => {
  const { maxAtOnce, maxRenewals } = policy.reviewClaims;
  const limits = { duration: policy.reviewClaimDuration, maxRenewals };
  const lease = claimReview(record.lease, accountId, limits, now);
  if (isRefusal(lease)) return lease;
  const claimed = { ...record, lease };
  if (lease.renewals !== undefined) return { claimed, counting: [] };
  const running = await findRunningClaims(table, accountId, now);
  return running.claimed.length < maxAtOnce
    ? { claimed, counting: [addedClaimWrite(accountId, running, key)] }
    : refuse('conflict', `You have claimed ${maxAtOnce} items. Decide on one of them, or release one.`);
};

/** Releases the caller's claim, if there is one. An operator releases the claim of any reviewer. */
export const releaseForCaller = <Answer>(
  { lease }: Claimable,
  caller: Caller,
  now: Instant,
  { response, toWrite }: { readonly response: Answer; readonly toWrite: (lease: ReviewClaim) => Write },
): Outcome<Answer> => {
  const refused = may(caller, 'reviews.release-any')
    ? undefined
    : refuseIfClaimed(lease, caller.accountId, now);
  return refused ?? { response, writes: isActiveClaim(lease, now) ? [toWrite(lease)] : [] };
};
