import type { getPreferences as route } from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Preferences } from '../../domain/creators/profile.ts';
import { findPreferences } from '../../store/creators/profile-store.ts';
import type { UseCase } from '../use-case.ts';

/** What holds for whoever has chosen nothing yet. */
export const noPreferences: Preferences = { categories: [], formats: [] };

/** The caller's own preferences. */
export const getPreferences =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ caller }) => {
    const chosen = await findPreferences(deps.table, caller.creatorId);
    return { response: chosen?.content ?? noPreferences };
  };
