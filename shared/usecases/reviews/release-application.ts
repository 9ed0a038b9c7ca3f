import type { releaseApplication as route } from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import { isActiveClaim, refuseIfClaimed } from '../../domain/reviews/review-claim.ts';
import { findApplication, releasedApplicationWrite } from '../../store/creators/creator-application-store.ts';
import { toApplicationView } from '../creators/application-view.ts';
import { noSuchApplication } from '../creators/no-such-application.ts';
import type { UseCase } from '../use-case.ts';

/** Releases a reviewer's claim of an application; a repeat changes nothing. */
export const releaseApplication =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, caller, now }) => {
    const record = await findApplication(deps.table, params.applicationId);
    if (!record) return noSuchApplication;
    const { application, lease } = record;
    const taken = refuseIfClaimed(lease, caller.accountId, now);
    if (taken) return taken;
    const writes = isActiveClaim(lease, now) ? [releasedApplicationWrite(application.id, lease)] : [];
    return { response: toApplicationView(application), writes };
  };
