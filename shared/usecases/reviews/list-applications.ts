import type { listApplications as route } from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { listApplications as list } from '../../store/creators/creator-application-store.ts';
import { indexes } from '../../store/indexes.ts';
import { toReviewerApplicationView } from '../creators/application-view.ts';
import { readCursor, toPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';

/** Lists pending applications, oldest first, with the running review claims. */
export const listApplications =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ query, caller, now }) => {
    const listing = indexes.pendingApplications();
    const after = await readCursor(deps.signer, listing.pk, query.cursor);
    if (isRefusal(after)) return after;
    const { records, next } = await list(deps.table, listing, query.limit, after);
    // The index lags: decided applications are left out.
    const waiting = records.filter(({ application }) => application.status === query.status);
    const views = waiting.map((record) => toReviewerApplicationView(record, caller, now));
    return { response: await toPage(deps.signer, listing.pk, views, next) };
  };
