import type { listReviews as route } from '../../contract/routes/orders.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Use } from '../../http/endpoint.ts';
import { lists } from '../../store/lists.ts';
import { listQueue } from './list-queue.ts';

/** Orders that wait for a reviewer's decision, those due first at the top. */
export const listReviews =
  (deps: ApiDeps): Use<typeof route> =>
  ({ query, caller, now }) => {
    const { status } = query;
    const listing = lists.platformQueue(status);
    return listQueue(deps, { listing, status, name: listing.pk }, query, caller, now);
  };
