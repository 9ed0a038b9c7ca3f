import type * as routes from '../../contract/routes/review-applications.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseConflict } from '../../domain/conflicts/conflicts.ts';
import { refuseIfDecided } from '../../domain/creators/creator-application.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import {
  applicationReviewClaimWrite,
  findApplication,
  listApplications as list,
  releasedApplicationWrite,
} from '../../store/creators/creator-application-store.ts';
import { indexes } from '../../store/indexes.ts';
import { keys } from '../../store/keys.ts';
import { mapPage } from '../../store/page.ts';
import { toApplicationView, toReviewerApplicationView } from '../creators/application-view.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { claimForCaller, releaseForCaller } from './review-claims.ts';

export const noSuchApplication = refuse('not-found', 'There is no such application.');

/** Lists pending applications, oldest first, with the running review claims. */
export const listApplications =
  (deps: ApiDeps): UseCase<typeof routes.listApplications> =>
  ({ query, caller, now }) => {
    const range = indexes.pendingApplications();
    return listPage(deps, range.pk, query, (page) =>
      mapPage(list(deps.table, range, page), (records) =>
        records
          // The index lags: decided applications are left out.
          .filter(({ application }) => application.status === query.status)
          .map((record) => toReviewerApplicationView(record, caller, now)),
      ),
    );
  };

/** Claims a pending application for a reviewer, or extends the claim. */
export const claimApplication =
  (deps: ApiDeps): UseCase<typeof routes.claimApplication> =>
  async ({ params, caller, now }) => {
    const record = await findApplication(deps.table, params.applicationId);
    if (!record) return noSuchApplication;
    const { creatorId } = record.application;
    const claimed =
      refuseConflict(caller, 'decide_application', { owner: creatorId }) ??
      refuseIfDecided(record.application) ??
      (await claimForCaller(deps, record, keys.application(params.applicationId), caller, now));
    if (isRefusal(claimed)) return claimed;
    return {
      response: toReviewerApplicationView(claimed.claimed, caller, now),
      writes: [
        applicationReviewClaimWrite(params.applicationId, claimed.claimed.lease, now),
        ...claimed.counting,
      ],
    };
  };

/** Releases a reviewer's claim of an application; a repeat changes nothing. */
export const releaseApplication =
  (deps: ApiDeps): UseCase<typeof routes.releaseApplication> =>
  async ({ params, caller, now }) => {
    const record = await findApplication(deps.table, params.applicationId);
    if (!record) return noSuchApplication;
    const { application } = record;
    return releaseForCaller(record, caller, now, {
      response: toApplicationView(application),
      toWrite: (lease) => releasedApplicationWrite(application.id, lease),
    });
  };
