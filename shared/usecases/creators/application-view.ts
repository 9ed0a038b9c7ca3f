import type { Application } from '../../domain/creators/creator-application.ts';
import { toReviewClaimView } from '../../domain/reviews/review-claim.ts';
import type { Instant } from '../../domain/time.ts';
import type { ApplicationRecord } from '../../store/creators/creator-application-store.ts';
import type { Caller } from '../caller.ts';

/** An application as its creator sees it, without the reviewer who decided. */
export const toApplicationView = ({ decidedBy: _inside, ...shown }: Application) => ({
  ...shown,
  contentHealth: shown.contentHealthy ? ('attested' as const) : ('not attested' as const),
});

/** An application as reviewers see it, with the running review claim. */
export const toReviewerApplicationView = (
  { application, lease }: ApplicationRecord,
  viewer: Caller,
  now: Instant,
) => {
  const shown = toReviewClaimView(lease, viewer.accountId, now);
  return { ...toApplicationView(application), ...(shown && { lease: shown }) };
};
