import type { getApplication as route } from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { findApplication } from '../../store/creator-store.ts';
import { viewOfApplication } from './application-view.ts';

/** An application for its own creator, and for the platform's people. */
export const getApplication =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, caller }) => {
    const application = await findApplication(deps.table, params.applicationId);
    const forPlatform = caller.roles.has('reviewer') || caller.roles.has('operator');
    if (!application || !(forPlatform || application.creatorId === caller.creatorId)) {
      return refuse('not-found', 'There is no such application.');
    }
    return { answer: viewOfApplication(application) };
  };
