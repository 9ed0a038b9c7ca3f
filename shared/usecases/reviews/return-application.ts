import type { returnApplication as route } from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRunning, refuseUnlessFree } from '../../domain/lease.ts';
import type { Use } from '../../http/endpoint.ts';
import { findApplication, writeOfReturnedApplication } from '../../store/application-store.ts';
import { viewOfApplication } from '../creators/application-view.ts';
import { noSuchApplication } from './no-such-application.ts';

/** Gives a reviewer's lease of an application back; without one there is nothing to do. */
export const returnApplication =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, caller, now }) => {
    const record = await findApplication(deps.table, params.applicationId);
    if (!record) return noSuchApplication;
    const { application, lease } = record;
    const taken = refuseUnlessFree(lease, caller.accountId, now);
    if (taken) return taken;
    const writes = isRunning(lease, now) ? [writeOfReturnedApplication(application.id, lease)] : [];
    return { answer: viewOfApplication(application), writes };
  };
