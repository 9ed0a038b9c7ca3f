import type { claimApplication as route } from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseIfDecided } from '../../domain/creators/creator-application.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { claimReview } from '../../domain/reviews/review-claim.ts';
import {
  applicationReviewClaimWrite,
  findApplication,
} from '../../store/creators/creator-application-store.ts';
import { toReviewerApplicationView } from '../creators/application-view.ts';
import { noSuchApplication } from '../creators/no-such-application.ts';
import type { UseCase } from '../use-case.ts';

/** Claims a pending application for a reviewer, or extends the claim. */
export const claimApplication =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, caller, now }) => {
    const record = await findApplication(deps.table, params.applicationId);
    if (!record) return noSuchApplication;
    const decided = refuseIfDecided(record.application);
    if (decided) return decided;
    const lease = claimReview(record.lease, caller.accountId, deps.policy.reviewClaimDuration, now);
    if (isRefusal(lease)) return lease;
    return {
      response: toReviewerApplicationView({ ...record, lease }, caller, now),
      writes: [applicationReviewClaimWrite(params.applicationId, lease, now)],
    };
  };
