import type { publishWork as route } from '../../contract/routes/orders.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Use } from '../../http/endpoint.ts';
import { actorOf, commandByCaller } from './command-use.ts';

/** The creator tells where the approved work was published, marked as advertising. */
export const publishWork =
  (deps: ApiDeps): Use<typeof route> =>
  ({ params, body, caller, now }) => {
    const actor = actorOf(caller, 'creator');
    const { disclosed: _always, ...publication } = body;
    return commandByCaller(deps, params.orderId, actor, () => ({ type: 'publish', actor, publication }), now);
  };
