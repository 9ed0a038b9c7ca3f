import type { acceptPublication as route } from '../../contract/routes/orders.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Use } from '../../http/endpoint.ts';
import { actorOf, commandByCaller } from './command-use.ts';

/** The advertiser accepts the publication, or disputes it. */
export const acceptPublication =
  (deps: ApiDeps): Use<typeof route> =>
  ({ params, body, caller, now }) => {
    const actor = actorOf(caller, 'advertiser');
    return commandByCaller(
      deps,
      params.orderId,
      actor,
      () => ({ type: body.decision, actor, reasons: body.reasons }),
      now,
    );
  };
