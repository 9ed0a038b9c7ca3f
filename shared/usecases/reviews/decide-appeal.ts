import type { decideAppeal as route } from '../../contract/routes/order-steps.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Use } from '../../http/endpoint.ts';
import { actorOf, commandByCaller } from '../orders/command-use.ts';

/** A reviewer decides on an appeal against somebody else's decision. */
export const decideAppeal =
  (deps: ApiDeps): Use<typeof route> =>
  ({ params, body, caller, now }) => {
    const actor = actorOf(caller, 'reviewer');
    const { decision: type, reasons } = body;
    return commandByCaller(
      deps,
      params.orderId,
      actor,
      () => ({ type, actor, appealId: params.appealId, reasons }),
      now,
    );
  };
