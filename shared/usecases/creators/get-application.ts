import type { getApplication as route } from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import { findApplication } from '../../store/creators/creator-application-store.ts';
import { may } from '../caller.ts';
import { noSuchApplication } from '../reviews/review-applications.ts';
import type { UseCase } from '../use-case.ts';
import { toApplicationView, toReviewerApplicationView } from './application-view.ts';

/** Returns an application, to its creator and to staff. */
export const getApplication =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, caller, now }) => {
    const record = await findApplication(deps.table, params.applicationId);
    if (!record) return noSuchApplication;
    if (record.application.creatorId === caller.creatorId) {
      return { response: toApplicationView(record.application) };
    }
    return may(caller, 'creators.read-any')
      ? { response: toReviewerApplicationView(record, caller, now) }
      : noSuchApplication;
  };
