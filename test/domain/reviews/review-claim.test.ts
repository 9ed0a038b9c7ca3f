import { describe, expect, it } from 'vitest';
import {
  claimReview,
  type ReviewClaim,
  refuseIfClaimed,
  toReviewClaimView,
} from '#shared/domain/reviews/review-claim.ts';

const now = '2026-11-02T01:00:00.000Z';
const quarter = '2026-11-02T01:15:00.000Z';
const justAfter = '2026-11-02T01:15:00.001Z';

const limits = { duration: 'PT15M', maxRenewals: 2 };

const lease: ReviewClaim = { by: 'rev_1', until: quarter };

const held = { slug: 'conflict', fields: { until: quarter }, detail: expect.stringContaining(quarter) };

describe('a review claim', () => {
  it('is given for its time to the first reviewer', () => {
    expect(claimReview(undefined, 'rev_1', limits, now)).toEqual(lease);
  });

  it('is refused to others while it runs, its last instant included', () => {
    expect(claimReview(lease, 'rev_2', limits, now)).toMatchObject(held);
    expect(claimReview(lease, 'rev_2', limits, quarter)).toMatchObject(held);
  });

  it('starts again for its holder', () => {
    expect(claimReview(lease, 'rev_1', limits, quarter)).toEqual({
      by: 'rev_1',
      until: '2026-11-02T01:30:00.000Z',
      renewals: 1,
    });
  });

  it('is renewed a limited number of times, and given again after its end', () => {
    const renewed = { ...lease, renewals: 1 };
    expect(claimReview(renewed, 'rev_1', limits, now)).toEqual({ ...lease, renewals: 2 });
    expect(claimReview({ ...lease, renewals: 2 }, 'rev_1', limits, now)).toMatchObject({
      ...{ slug: 'conflict', fields: { until: quarter } },
    });
    expect(claimReview({ ...lease, renewals: 2 }, 'rev_1', limits, justAfter)).not.toHaveProperty('renewals');
  });

  it('may be replaced by another once it has ended', () => {
    expect(claimReview(lease, 'rev_2', limits, justAfter)).toMatchObject({ by: 'rev_2' });
  });

  it('blocks others, and neither its holder nor anybody after its end', () => {
    expect(refuseIfClaimed(lease, 'rev_2', quarter)).toMatchObject(held);
    expect(refuseIfClaimed(lease, 'rev_1', quarter)).toBeUndefined();
    expect(refuseIfClaimed(lease, 'rev_2', justAfter)).toBeUndefined();
    expect(refuseIfClaimed(undefined, 'rev_2', now)).toBeUndefined();
  });

  it('is shown without the name of its holder, and not at all after its end', () => {
    expect(toReviewClaimView(lease, 'rev_1', now)).toEqual({ by: 'you', until: quarter });
    expect(toReviewClaimView(lease, 'rev_2', now)).toEqual({ by: 'another reviewer', until: quarter });
    expect(toReviewClaimView(lease, 'rev_1', justAfter)).toBeUndefined();
    expect(toReviewClaimView(undefined, 'rev_1', now)).toBeUndefined();
  });
});
