import type { listOperatorQueue as route } from '../../contract/routes/reviews.ts';
import type { ApiDeps } from '../../deps.ts';
import { indexes } from '../../store/indexes.ts';
import type { UseCase } from '../use-case.ts';
import { listQueue } from './list-queue.ts';

/** Lists orders in one status that wait for the platform. */
export const listOperatorQueue =
  (deps: ApiDeps): UseCase<typeof route> =>
  ({ query, caller, now }) => {
    const { status, late } = query;
    const listing = indexes.platformQueue(status, late === 'only' ? now : undefined);
    return listQueue(deps, { listing, status, name: `operations ${status} ${late}` }, query, caller, now);
  };
