import type { getStanding as route } from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { findCreator, listStandingChanges } from '../../store/creator-store.ts';
import { pageOf, positionOf } from '../paging.ts';
import { viewOfStanding } from './change-standing.ts';
import { noSuchCreator } from './creator-view.ts';

/** A creator's standing with every change of it, from the first on. */
export const getStanding =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, query }) => {
    const { creatorId } = params;
    const list = `standing ${creatorId}`;
    const after = await positionOf(deps.signer, list, query.cursor);
    if (isRefusal(after)) return after;
    const creator = await findCreator(deps.table, creatorId);
    if (!creator) return noSuchCreator;
    const { changes, next } = await listStandingChanges(deps.table, creatorId, query.limit, after);
    const page = await pageOf(deps.signer, list, changes, next);
    return { answer: { ...viewOfStanding(creator), ...page } };
  };
