import type * as routes from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import { publicPicturesOf } from '../../domain/accounts/party.ts';
import { faultsOfPreferences, faultsOfProfile } from '../../domain/creators/creator-faults.ts';
import type { Preferences } from '../../domain/creators/profile.ts';
import { refuse } from '../../domain/refusal.ts';
import { findParty } from '../../store/accounts/party-store.ts';
import {
  findPreferences,
  findProfile,
  preferencesWrite,
  profileWrite,
} from '../../store/creators/profile-store.ts';
import { changedPartyWrites } from '../accounts/changed-party-writes.ts';
import { refuseChangedResource } from '../if-match.ts';
import { refuseFaults } from '../refuse-faults.ts';
import type { UseCase } from '../use-case.ts';

/** Returns the caller's profile. */
export const getProfile =
  (deps: ApiDeps): UseCase<typeof routes.getProfile> =>
  async ({ caller }) => {
    const profile = await findProfile(deps.table, caller.creatorId);
    return profile
      ? { response: profile.content }
      : refuse('not-found', 'You have no profile yet. Create one with PUT /creators/me/profile.');
  };

/** Updates the caller's profile, also before the approval. Nobody else sees it until then. */
export const writeProfile =
  (deps: ApiDeps): UseCase<typeof routes.writeProfile> =>
  async ({ body, caller, ifMatch }) => {
    const faulty = refuseFaults(faultsOfProfile(body));
    if (faulty) return faulty;
    const before = await findProfile(deps.table, caller.creatorId);
    const mismatch = refuseChangedResource(ifMatch, before?.content);
    if (mismatch) return mismatch;
    const [party, named] = await Promise.all([
      findParty(deps.table, caller.creatorId),
      changedPartyWrites(deps, caller.creatorId, { displayName: body.displayName }),
    ]);
    const pictures = party ? publicPicturesOf(party) : {};
    return { response: body, writes: [profileWrite(caller.creatorId, body, pictures, before), ...named] };
  };

/** The preferences of creators who have not set any. */
const noPreferences: Preferences = { categories: [], formats: [] };

/** Returns the caller's preferences. */
export const getPreferences =
  (deps: ApiDeps): UseCase<typeof routes.getPreferences> =>
  async ({ caller }) => {
    const chosen = await findPreferences(deps.table, caller.creatorId);
    return { response: chosen?.content ?? noPreferences };
  };

/** Updates the caller's preferences for tasks. */
export const writePreferences =
  (deps: ApiDeps): UseCase<typeof routes.writePreferences> =>
  async ({ body, caller, ifMatch }) => {
    const faulty = refuseFaults(faultsOfPreferences(body, deps.policy));
    if (faulty) return faulty;
    const before = await findPreferences(deps.table, caller.creatorId);
    const mismatch = refuseChangedResource(ifMatch, before?.content ?? noPreferences);
    return mismatch ?? { response: body, writes: [preferencesWrite(caller.creatorId, body, before)] };
  };
