import type { decideProof as route } from '../../contract/routes/order-steps.ts';
import type { ApiDeps } from '../../deps.ts';
import type { UseCase } from '../../http/endpoint.ts';
import { applyStaffCommand } from '../orders/apply-caller-command.ts';

const commands = { confirm: 'confirm_publication', refuse: 'refuse_publication' } as const;

/** A reviewer has looked at what was published. */
export const decideProof =
  (deps: ApiDeps): UseCase<typeof route> =>
  ({ params, body, caller, now }) =>
    applyStaffCommand(
      deps,
      params.orderId,
      caller,
      'reviewer',
      (_order, actor) => ({ type: commands[body.decision], actor, reasons: body.reasons }),
      now,
    );
