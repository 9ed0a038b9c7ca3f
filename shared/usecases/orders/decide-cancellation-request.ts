import type { decideCancellationRequest as route } from '../../contract/routes/order-changes.ts';
import type { ApiDeps } from '../../deps.ts';
import type { UseCase } from '../../http/endpoint.ts';
import { actorOf, applyCallerCommand } from './apply-caller-command.ts';

/** The advertiser agrees to the cancellation that the creator asks for, or does not. */
export const decideCancellationRequest =
  (deps: ApiDeps): UseCase<typeof route> =>
  ({ params, body, caller, now }) => {
    const actor = actorOf(caller, 'advertiser');
    const { requestId } = params;
    const { decision, reasons } = body;
    return applyCallerCommand(
      deps,
      params.orderId,
      actor,
      () =>
        decision === 'grant'
          ? { type: 'grant_cancellation', actor, requestId }
          : { type: 'refuse_cancellation', actor, requestId, reasons },
      now,
    );
  };
