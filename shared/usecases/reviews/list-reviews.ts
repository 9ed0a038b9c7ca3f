import type { listOrdersForReview as route } from '../../contract/routes/orders.ts';
import type { ApiDeps } from '../../deps.ts';
import { indexes } from '../../store/indexes.ts';
import type { UseCase } from '../use-case.ts';
import { listQueue } from './list-queue.ts';

/** Lists orders that wait for a reviewer, earliest limit first. */
export const listReviews =
  (deps: ApiDeps): UseCase<typeof route> =>
  ({ query, caller, now }) => {
    const { status } = query;
    const listing = indexes.platformQueue(status);
    return listQueue(deps, { listing, status, name: listing.pk }, query, caller, now);
  };
