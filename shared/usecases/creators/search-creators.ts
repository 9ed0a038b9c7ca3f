import type { searchCreators as route } from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import { searchCreators as search } from '../../store/creators/creator-store.ts';
import { findCreators } from '../../store/creators/profile-store.ts';
import { mapPage } from '../../store/page.ts';
import { findHiddenParties } from '../blocks/find-hidden-parties.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { takesOrders, toCreatorView } from './creator-view.ts';

/** Searches creators by platform, category and followers, most followers first. */
export const searchCreators =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ query, caller, now }) => {
    const { cursor: _cursor, limit: _limit, minFollowers, ...facet } = query;
    const list = `creators ${JSON.stringify([facet.platform, facet.category, minFollowers])}`;
    const { accountId, advertiserId } = caller;
    const hidden = await findHiddenParties(deps, { accountId, partyIds: advertiserId ? [advertiserId] : [] });
    return listPage(deps, list, query, (page) =>
      mapPage(search(deps.table, facet, minFollowers, page), async (found) => {
        const ids = found.filter((id) => !hidden.has(id));
        const records = await findCreators(deps.table, ids, ['profile']);
        // A creator may be away, suspended since the entries were read, or have a profile that is taken down.
        return records
          .filter(({ creator }) => takesOrders(creator, now) && !creator.takenDown)
          .map((record) => toCreatorView(record, now));
      }),
    );
  };
