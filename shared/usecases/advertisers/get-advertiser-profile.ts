import type { getAdvertiserProfile as route } from '../../contract/routes/advertisers.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { refuse } from '../../domain/refusal.ts';
import { findAdvertiserProfile } from '../../store/advertisers/advertiser-profile-store.ts';
import type { UseCase } from '../use-case.ts';
import { toAdvertiserView } from './advertiser-view.ts';

const noProfile = refuse(
  'not-found',
  'You have no profile yet. Create one with PUT /advertisers/me/profile.',
);

/** Returns the caller's profile, with the legal data. */
export const getAdvertiserProfile =
  (deps: ApiDeps & Pick<Deps, 'encryption'>): UseCase<typeof route> =>
  async ({ caller }) => {
    const profile = await findAdvertiserProfile(deps.table, caller.advertiserId);
    return profile ? { response: await toAdvertiserView(deps, profile) } : noProfile;
  };
