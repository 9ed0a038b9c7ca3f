import type { claimApplication as route } from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseIfDecided } from '../../domain/creator/application.ts';
import { claimReview } from '../../domain/lease.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { UseCase } from '../../http/endpoint.ts';
import { applicationReviewClaimWrite, findApplication } from '../../store/application-store.ts';
import { toReviewerApplicationView } from '../creators/application-view.ts';
import { noSuchApplication } from './no-such-application.ts';

/** Lends a pending application to a reviewer, or lends it for longer. */
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
