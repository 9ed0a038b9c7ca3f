import type { reviewAsAdvertiser as route } from '../../contract/routes/orders.ts';
import type { ApiDeps } from '../../deps.ts';
import type { UseCase } from '../../http/endpoint.ts';
import { actorOf, applyCallerCommand, refuseOtherStage } from './apply-caller-command.ts';

/** The advertiser approves the work, or asks for changes. */
export const reviewAsAdvertiser =
  (deps: ApiDeps): UseCase<typeof route> =>
  ({ params, body, caller, now }) => {
    const actor = actorOf(caller, 'advertiser');
    return applyCallerCommand(
      deps,
      params.orderId,
      actor,
      (order) =>
        refuseOtherStage('advertiser_review', order, body.decision, actor, now) ?? {
          type: body.decision,
          actor,
          reasons: body.reasons,
        },
      now,
    );
  };
