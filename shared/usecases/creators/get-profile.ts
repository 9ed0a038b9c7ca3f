import type { getProfile as route } from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuse } from '../../domain/refusal.ts';
import { findProfile } from '../../store/creators/profile-store.ts';
import type { UseCase } from '../use-case.ts';

/** Returns the caller's profile. */
export const getProfile =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ caller }) => {
    const profile = await findProfile(deps.table, caller.creatorId);
    return profile
      ? { response: profile.content }
      : refuse('not-found', 'You have no profile yet. Create one with PUT /creators/me/profile.');
  };
