import type { getStanding as route } from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import { findCreator, listStandingChanges } from '../../store/creators/creator-store.ts';
import { indexes } from '../../store/indexes.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { toStandingView } from './change-standing.ts';
import { noSuchCreator } from './creator-view.ts';

/** Returns a creator's standing with all its changes, oldest first. */
export const getStanding =
  (deps: ApiDeps): UseCase<typeof route> =>
  ({ params: { creatorId }, query }) =>
    listPage(deps, `standing ${creatorId}`, query, async (page) => {
      const creator = await findCreator(deps.table, creatorId);
      if (!creator) return noSuchCreator;
      const changes = await listStandingChanges(deps.table, indexes.standingChanges(creatorId), page);
      return { ...toStandingView(creator), ...changes };
    });
