import type { reviewScript as route } from '../../contract/routes/order-steps.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Use } from '../../http/endpoint.ts';
import { actorOf, commandByCaller, refuseOutside } from './command-use.ts';

/** The advertiser approves the script, or asks for changes. */
export const reviewScript =
  (deps: ApiDeps): Use<typeof route> =>
  ({ params, body, caller, now }) => {
    const actor = actorOf(caller, 'advertiser');
    const { decision: type, reasons } = body;
    return commandByCaller(
      deps,
      params.orderId,
      actor,
      (order) => refuseOutside('script_review', order, type, actor, now) ?? { type, actor, reasons },
      now,
    );
  };
