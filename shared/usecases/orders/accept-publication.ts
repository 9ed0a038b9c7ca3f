import type { acceptPublication as route } from '../../contract/routes/orders.ts';
import type { ApiDeps } from '../../deps.ts';
import type { UseCase } from '../../http/endpoint.ts';
import { actorOf, applyCallerCommand } from './apply-caller-command.ts';

/** The advertiser accepts the publication, or disputes it. */
export const acceptPublication =
  (deps: ApiDeps): UseCase<typeof route> =>
  ({ params, body, caller, now }) => {
    const actor = actorOf(caller, 'advertiser');
    return applyCallerCommand(
      deps,
      params.orderId,
      actor,
      () => ({ type: body.decision, actor, reasons: body.reasons }),
      now,
    );
  };
