import type { requestCancellation as route } from '../../contract/routes/order-changes.ts';
import type { ApiDeps } from '../../deps.ts';
import type { UseCase } from '../../http/endpoint.ts';
import { actorOf, applyCallerCommand } from './apply-caller-command.ts';

/** The creator asks the advertiser to cancel the order; silence is no consent. */
export const requestCancellation =
  (deps: ApiDeps): UseCase<typeof route> =>
  ({ params, body, caller, now }) => {
    const actor = actorOf(caller, 'creator');
    return applyCallerCommand(
      deps,
      params.orderId,
      actor,
      ({ cancellationRequest: open }) => {
        // The same request, sent again, is known by the id that it was given.
        const requestId = open?.reason === body.reason ? open.id : deps.ids.create('req');
        return { type: 'request_cancellation', actor, requestId, reason: body.reason };
      },
      now,
    );
  };
