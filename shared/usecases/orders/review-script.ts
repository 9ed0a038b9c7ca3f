import type { reviewScript as route } from '../../contract/routes/order-steps.ts';
import type { ApiDeps } from '../../deps.ts';
import type { UseCase } from '../../http/endpoint.ts';
import { actorOf, applyCallerCommand, refuseOtherStage } from './apply-caller-command.ts';

/** The advertiser approves the script, or asks for changes. */
export const reviewScript =
  (deps: ApiDeps): UseCase<typeof route> =>
  ({ params, body, caller, now }) => {
    const actor = actorOf(caller, 'advertiser');
    const { decision: type, reasons } = body;
    return applyCallerCommand(
      deps,
      params.orderId,
      actor,
      (order) => refuseOtherStage('script_review', order, type, actor, now) ?? { type, actor, reasons },
      now,
    );
  };
