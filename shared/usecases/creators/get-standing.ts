import type { getStanding as route } from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { findCreator, listStandingChanges } from '../../store/creators/creator-store.ts';
import { readCursor, toPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { toStandingView } from './change-standing.ts';
import { noSuchCreator } from './creator-view.ts';

/** Returns a creator's standing with all its changes, oldest first. */
export const getStanding =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, query }) => {
    const { creatorId } = params;
    const list = `standing ${creatorId}`;
    const after = await readCursor(deps.signer, list, query.cursor);
    if (isRefusal(after)) return after;
    const creator = await findCreator(deps.table, creatorId);
    if (!creator) return noSuchCreator;
    const { changes, next } = await listStandingChanges(deps.table, creatorId, query.limit, after);
    const page = await toPage(deps.signer, list, changes, next);
    return { response: { ...toStandingView(creator), ...page } };
  };
