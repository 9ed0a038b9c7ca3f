import type { listOwnApplications as route } from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import { listApplications } from '../../store/creators/creator-application-store.ts';
import { indexes } from '../../store/indexes.ts';
import { mapEach } from '../../store/page.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { toApplicationView } from './application-view.ts';

/** Lists a creator's applications, newest first. */
export const listOwnApplications =
  (deps: ApiDeps): UseCase<typeof route> =>
  ({ query, caller }) => {
    const range = indexes.applicationsOf(caller.creatorId);
    return listPage(deps, range.pk, query, (page) =>
      mapEach(listApplications(deps.table, range, page), ({ application }) => toApplicationView(application)),
    );
  };
