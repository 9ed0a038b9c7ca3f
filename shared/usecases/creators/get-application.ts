import type { getApplication as route } from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Use } from '../../http/endpoint.ts';
import { findApplication } from '../../store/application-store.ts';
import { noSuchApplication } from '../reviews/no-such-application.ts';
import { reviewersView, viewOfApplication } from './application-view.ts';

/** An application for its own creator, and for the platform's people. */
export const getApplication =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, caller, now }) => {
    const record = await findApplication(deps.table, params.applicationId);
    if (!record) return noSuchApplication;
    if (record.application.creatorId === caller.creatorId) {
      return { answer: viewOfApplication(record.application) };
    }
    const forPlatform = caller.roles.has('reviewer') || caller.roles.has('operator');
    return forPlatform ? { answer: reviewersView(record, caller, now) } : noSuchApplication;
  };
