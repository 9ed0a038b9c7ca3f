import type { ApiDeps } from '../../deps.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import {
  claimReview,
  isActiveClaim,
  type ReviewClaim,
  refuseIfClaimed,
} from '../../domain/reviews/review-claim.ts';
import type { Instant } from '../../domain/time.ts';
import type { Write } from '../../store/commit.ts';
import type { Caller } from '../caller.ts';
import type { Outcome } from '../outcome.ts';

/** What reviewers claim: an application, a task or an order. */
type Claimable = { readonly lease?: ReviewClaim };

/** The record with a claim of the caller, unless another reviewer has claimed it. */
export const claimForCaller = <Claimed extends Claimable>(
  { policy }: Pick<ApiDeps, 'policy'>,
  record: Claimed,
  { accountId }: Caller,
  now: Instant,
): (Claimed & Required<Claimable>) | Refusal => {
  const lease = claimReview(record.lease, accountId, policy.reviewClaimDuration, now);
  return isRefusal(lease) ? lease : { ...record, lease };
};

/** Releases the caller's claim, if there is one. */
export const releaseForCaller = <Answer>(
  { lease }: Claimable,
  { accountId }: Caller,
  now: Instant,
  { response, toWrite }: { readonly response: Answer; readonly toWrite: (lease: ReviewClaim) => Write },
): Outcome<Answer> =>
  refuseIfClaimed(lease, accountId, now) ?? {
    response,
    writes: isActiveClaim(lease, now) ? [toWrite(lease)] : [],
  };
