import type { listOwnApplications as route } from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { listApplications } from '../../store/application-store.ts';
import { lists } from '../../store/lists.ts';
import { pageOf, positionOf } from '../paging.ts';
import { viewOfApplication } from './application-view.ts';

/** A creator's own applications, decided ones too, newest first. */
export const listOwnApplications =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ query, caller }) => {
    const listing = lists.applicationsOf(caller.creatorId);
    const after = await positionOf(deps.signer, listing.pk, query.cursor);
    if (isRefusal(after)) return after;
    const { records, next } = await listApplications(deps.table, listing, query.limit, after);
    const views = records.map(({ application }) => viewOfApplication(application));
    return { answer: await pageOf(deps.signer, listing.pk, views, next) };
  };
