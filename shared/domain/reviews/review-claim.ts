import * as z from 'zod';
import { type Refusal, refuse } from '../refusal.ts';
import { addDuration, type Duration, Instant, isPast } from '../time.ts';
import type { TypeOf } from '../type-of.ts';

/** A reviewer's exclusive claim on an item until a moment. */
export const ReviewClaim = z.object({
  by: z.string(),
  until: Instant,
  /** How often the reviewer has renewed it. */
  renewals: z.int().exactOptional(),
});

export type ReviewClaim = TypeOf<typeof ReviewClaim>;

/** Whether a claim is still active. */
export const isActiveClaim = (lease: ReviewClaim | undefined, now: Instant): lease is ReviewClaim =>
  lease !== undefined && !isPast(lease.until, now);

/** Refuses an action on an item that another reviewer has claimed. Without a claim every reviewer can act. */
export const refuseIfClaimed = (
  lease: ReviewClaim | undefined,
  who: string,
  now: Instant,
): Refusal | undefined =>
  isActiveClaim(lease, now) && lease.by !== who
    ? refuse('conflict', `Another reviewer works on this until ${lease.until}.`, { until: lease.until })
    : undefined;

/** How long a claim lasts, and how often it can be renewed. */
export type ReviewClaimLimits = { readonly duration: Duration; readonly maxRenewals: number };

/** Claims an item that no other reviewer has claimed. An own claim is renewed, a limited number of times. */
export const claimReview = (
  present: ReviewClaim | undefined,
  to: string,
  { duration, maxRenewals }: ReviewClaimLimits,
  now: Instant,
): ReviewClaim | Refusal => {
  const refused = refuseIfClaimed(present, to, now);
  if (refused) return refused;
  const until = addDuration(now, duration);
  if (!isActiveClaim(present, now)) return { by: to, until };
  const renewals = (present.renewals ?? 0) + 1;
  return renewals > maxRenewals
    ? refuse('conflict', `This claim was renewed ${maxRenewals} times, and ends at ${present.until}.`, {
        until: present.until,
      })
    : { by: to, until, renewals };
};

/** An active claim for a viewer, without the other reviewer's identity. */
export const toReviewClaimView = (
  lease: ReviewClaim | undefined,
  viewer: string,
  now: Instant,
): { readonly by: 'you' | 'another reviewer'; readonly until: Instant } | undefined =>
  isActiveClaim(lease, now)
    ? { by: lease.by === viewer ? 'you' : 'another reviewer', until: lease.until }
    : undefined;
