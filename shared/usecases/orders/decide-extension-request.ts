import type { decideExtensionRequest as route } from '../../contract/routes/order-changes.ts';
import type { ApiDeps } from '../../deps.ts';
import type { UseCase } from '../../http/endpoint.ts';
import { actorOf, applyCallerCommand } from './apply-caller-command.ts';

/** The advertiser grants the later deadline that the creator asks for, or does not. */
export const decideExtensionRequest =
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
          ? { type: 'grant_extension', actor, requestId }
          : { type: 'refuse_extension', actor, requestId, reasons },
      now,
    );
  };
