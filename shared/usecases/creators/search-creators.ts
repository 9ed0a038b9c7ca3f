import type { searchCreators as route } from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { searchCreators as search } from '../../store/creators/creator-store.ts';
import { findCreators } from '../../store/creators/profile-store.ts';
import { readCursor, toPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { toCreatorView } from './creator-view.ts';

/** Searches creators by platform, category and followers, most followers first. */
export const searchCreators =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ query }) => {
    const { cursor, limit, minFollowers, ...facet } = query;
    const list = `creators ${JSON.stringify([facet.platform, facet.category, minFollowers])}`;
    const after = await readCursor(deps.signer, list, cursor);
    if (isRefusal(after)) return after;
    const { ids, next } = await search(deps.table, facet, minFollowers, limit, after);
    const records = await findCreators(deps.table, ids, ['profile']);
    // A creator may have been suspended after the entries were read.
    const found = records.filter(({ creator }) => creator.status === 'active');
    return { response: await toPage(deps.signer, list, found.map(toCreatorView), next) };
  };
