import type { listAdvertisers as route } from '../../contract/routes/advertisers.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { listAdvertiserProfiles } from '../../store/advertisers/advertiser-profile-store.ts';
import { indexes } from '../../store/indexes.ts';
import { mapPage } from '../../store/page.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { toAdvertiserView } from './advertiser-view.ts';

/** Lists advertisers that wait for verification, oldest first. */
export const listAdvertisers =
  (deps: ApiDeps & Pick<Deps, 'encryption'>): UseCase<typeof route> =>
  ({ query }) => {
    const range = indexes.pendingAdvertisers();
    return listPage(deps, range.pk, query, (page) =>
      mapPage(listAdvertiserProfiles(deps.table, range, page), (profiles) =>
        // The index lags: decided profiles are left out.
        Promise.all(
          profiles
            .filter(({ status }) => status === query.status)
            .map((profile) => toAdvertiserView(deps, profile)),
        ),
      ),
    );
  };
