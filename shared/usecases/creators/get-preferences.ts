import type { getPreferences as route } from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Preferences } from '../../domain/creators/profile.ts';
import { findPreferences } from '../../store/creators/profile-store.ts';
import type { UseCase } from '../use-case.ts';

/** The preferences of creators who have not set any. */
export const noPreferences: Preferences = { categories: [], formats: [] };

/** Returns the caller's preferences. */
export const getPreferences =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ caller }) => {
    const chosen = await findPreferences(deps.table, caller.creatorId);
    return { response: chosen?.content ?? noPreferences };
  };
