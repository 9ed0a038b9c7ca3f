import type { reviewAsAdvertiser as route } from '../../contract/routes/orders.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Use } from '../../http/endpoint.ts';
import { actorOf, commandByCaller, refuseOutside } from './command-use.ts';

/** The advertiser approves the work, or asks for changes. */
export const reviewAsAdvertiser =
  (deps: ApiDeps): Use<typeof route> =>
  ({ params, body, caller, now }) => {
    const actor = actorOf(caller, 'advertiser');
    return commandByCaller(
      deps,
      params.orderId,
      actor,
      (order) =>
        refuseOutside('advertiser_review', order, body.decision, actor, now) ?? {
          type: body.decision,
          actor,
          reasons: body.reasons,
        },
      now,
    );
  };
