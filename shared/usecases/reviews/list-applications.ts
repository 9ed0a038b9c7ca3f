import type { listApplications as route } from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { listPendingApplications } from '../../store/creator-store.ts';
import { viewOfApplication } from '../creators/application-view.ts';
import { pageOf, positionOf } from '../paging.ts';

const list = 'applications pending';

/** The queue of pending applications, oldest first. */
export const listApplications =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ query }) => {
    const after = await positionOf(deps.signer, list, query.cursor);
    if (isRefusal(after)) return after;
    const { applications, next } = await listPendingApplications(deps.table, query.limit, after);
    return { answer: await pageOf(deps.signer, list, applications.map(viewOfApplication), next) };
  };
