import type { writeProfile as route } from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import { faultsOfProfile } from '../../domain/creators/creator-faults.ts';
import { findProfile, profileWrite } from '../../store/creators/profile-store.ts';
import { refuseChangedResource } from '../if-match.ts';
import { refuseFaults } from '../refuse-faults.ts';
import type { UseCase } from '../use-case.ts';

/** Updates the caller's profile, also before the approval. Nobody else sees it until then. */
export const writeProfile =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ body, caller, ifMatch }) => {
    const faulty = refuseFaults(faultsOfProfile(body));
    if (faulty) return faulty;
    const before = await findProfile(deps.table, caller.creatorId);
    const mismatch = refuseChangedResource(ifMatch, before?.content);
    if (mismatch) return mismatch;
    return { response: body, writes: [profileWrite(caller.creatorId, body, before)] };
  };
