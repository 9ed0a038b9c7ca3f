import type { extendReview as route } from '../../contract/routes/order-steps.ts';
import type { ApiDeps } from '../../deps.ts';
import type { UseCase } from '../../http/endpoint.ts';
import { actorOf, applyCallerCommand } from './apply-caller-command.ts';

/** The advertiser takes as much time again for the review of the work. */
export const extendReview =
  (deps: ApiDeps): UseCase<typeof route> =>
  ({ params, caller, now }) => {
    const actor = actorOf(caller, 'advertiser');
    return applyCallerCommand(deps, params.orderId, actor, () => ({ type: 'extend_review', actor }), now);
  };
