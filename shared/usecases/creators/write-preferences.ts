import type { writePreferences as route } from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import { preferencesFaults } from '../../domain/creator/faults.ts';
import type { Use } from '../../http/endpoint.ts';
import { findPreferences, writeOfPreferences } from '../../store/profile-store.ts';
import { refuseUnlessMatching } from '../if-match.ts';
import { refuseFaulty } from '../refuse-faulty.ts';
import { noPreferences } from './get-preferences.ts';

/** Writes which tasks the caller would like. */
export const writePreferences =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ body, caller, ifMatch }) => {
    const faulty = refuseFaulty(preferencesFaults(body, deps.policy));
    if (faulty) return faulty;
    const before = await findPreferences(deps.table, caller.creatorId);
    const mismatch = refuseUnlessMatching(ifMatch, before?.content ?? noPreferences);
    if (mismatch) return mismatch;
    return { answer: body, writes: [writeOfPreferences(caller.creatorId, body, before)] };
  };
