import type { writeProfile as route } from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import { profileFaults } from '../../domain/creator/faults.ts';
import type { Use } from '../../http/endpoint.ts';
import { findProfile, writeOfProfile } from '../../store/profile-store.ts';
import { refuseUnlessMatching } from '../if-match.ts';
import { refuseFaulty } from '../refuse-faulty.ts';

/** Writes the caller's profile, while an application still waits as well: nobody else sees it before the approval. */
export const writeProfile =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ body, caller, ifMatch }) => {
    const faulty = refuseFaulty(profileFaults(body));
    if (faulty) return faulty;
    const before = await findProfile(deps.table, caller.creatorId);
    const mismatch = refuseUnlessMatching(ifMatch, before?.content);
    if (mismatch) return mismatch;
    return { answer: body, writes: [writeOfProfile(caller.creatorId, body, before)] };
  };
