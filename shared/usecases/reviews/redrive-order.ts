import type { redriveOrder as route } from '../../contract/routes/reviews.ts';
import type { ApiDeps } from '../../deps.ts';
import { actorOf, applyCallerCommand } from '../orders/apply-caller-command.ts';
import type { UseCase } from '../use-case.ts';

/** Retries the machine's step of a parked order. The event resumes the waiting workflow. */
export const redriveOrder =
  (deps: ApiDeps): UseCase<typeof route> =>
  ({ params, body, caller, now }) => {
    const actor = actorOf(caller, 'orders.redrive');
    const command = { type: 'redrive', actor, reasons: body.reasons } as const;
    return applyCallerCommand(deps, params.orderId, actor, () => command, now);
  };
