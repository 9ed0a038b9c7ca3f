import type { replyToDispute as route } from '../../contract/routes/order-steps.ts';
import type { ApiDeps } from '../../deps.ts';
import type { UseCase } from '../../http/endpoint.ts';
import { actorOf, applyCallerCommand } from './apply-caller-command.ts';

/** The creator replies to the advertiser's dispute. */
export const replyToDispute =
  (deps: ApiDeps): UseCase<typeof route> =>
  ({ params, body, caller, now }) => {
    const actor = actorOf(caller, 'creator');
    return applyCallerCommand(
      deps,
      params.orderId,
      actor,
      () => ({ type: 'reply', actor, statement: body.statement }),
      now,
    );
  };
