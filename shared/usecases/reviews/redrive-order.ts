import type { redriveOrder as route } from '../../contract/routes/reviews.ts';
import type { ApiDeps } from '../../deps.ts';
import { actorOf, applyCallerCommand } from '../orders/apply-caller-command.ts';
import type { UseCase } from '../use-case.ts';

/** An operator has the machine's work on an order tried again; the event wakes the workflow that waits for it. */
export const redriveOrder =
  (deps: ApiDeps): UseCase<typeof route> =>
  ({ params, body, caller, now }) => {
    const actor = actorOf(caller, 'operator');
    const command = { type: 'redrive', actor, reasons: body.reasons } as const;
    return applyCallerCommand(deps, params.orderId, actor, () => command, now);
  };
