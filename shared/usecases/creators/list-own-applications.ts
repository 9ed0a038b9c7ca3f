import type { listOwnApplications as route } from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { listApplications } from '../../store/creators/creator-application-store.ts';
import { indexes } from '../../store/indexes.ts';
import { readCursor, toPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { toApplicationView } from './application-view.ts';

/** Lists a creator's applications, newest first. */
export const listOwnApplications =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ query, caller }) => {
    const listing = indexes.applicationsOf(caller.creatorId);
    const after = await readCursor(deps.signer, listing.pk, query.cursor);
    if (isRefusal(after)) return after;
    const { records, next } = await listApplications(deps.table, listing, query.limit, after);
    const views = records.map(({ application }) => toApplicationView(application));
    return { response: await toPage(deps.signer, listing.pk, views, next) };
  };
