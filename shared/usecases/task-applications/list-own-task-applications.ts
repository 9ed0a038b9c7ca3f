import type { listOwnTaskApplications as route } from '../../contract/routes/task-applications.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { listTaskApplicationsOf } from '../../store/task-applications/task-application-store.ts';
import { readCursor, toPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { toTaskApplicationView } from './task-application-view.ts';

/** Lists the caller's applications as a creator, newest first. */
export const listOwnTaskApplications =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ query, caller }) => {
    const name = `task applications of ${caller.creatorId}`;
    const after = await readCursor(deps.signer, name, query.cursor);
    if (isRefusal(after)) return after;
    const page = await listTaskApplicationsOf(deps.table, caller.creatorId, query.limit, after);
    const views = page.applications.map(toTaskApplicationView);
    return { response: await toPage(deps.signer, name, views, page.next) };
  };
