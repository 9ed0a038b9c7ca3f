import type { writePreferences as route } from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import { faultsOfPreferences } from '../../domain/creators/creator-faults.ts';
import { findPreferences, preferencesWrite } from '../../store/creators/profile-store.ts';
import { refuseChangedResource } from '../if-match.ts';
import { refuseFaults } from '../refuse-faults.ts';
import type { UseCase } from '../use-case.ts';
import { noPreferences } from './get-preferences.ts';

/** Updates the caller's preferences for tasks. */
export const writePreferences =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ body, caller, ifMatch }) => {
    const faulty = refuseFaults(faultsOfPreferences(body, deps.policy));
    if (faulty) return faulty;
    const before = await findPreferences(deps.table, caller.creatorId);
    const mismatch = refuseChangedResource(ifMatch, before?.content ?? noPreferences);
    if (mismatch) return mismatch;
    return { response: body, writes: [preferencesWrite(caller.creatorId, body, before)] };
  };
