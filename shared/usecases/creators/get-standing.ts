import type { getStanding as route } from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { findCreator, listStandingChanges } from '../../store/creators/creator-store.ts';
import { indexes } from '../../store/indexes.ts';
import { readPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { toStandingView } from './change-standing.ts';
import { noSuchCreator } from './creator-view.ts';

/** Returns a creator's standing with all its changes, oldest first. */
export const getStanding =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, query }) => {
    const { creatorId } = params;
    const creator = await findCreator(deps.table, creatorId);
    if (!creator) return noSuchCreator;
    const changes = await readPage(deps, `standing ${creatorId}`, query, (page) =>
      listStandingChanges(deps.table, indexes.standingChanges(creatorId), page),
    );
    return isRefusal(changes) ? changes : { response: { ...toStandingView(creator), ...changes } };
  };
