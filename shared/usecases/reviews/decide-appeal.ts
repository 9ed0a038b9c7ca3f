import type { decideAppeal as route } from '../../contract/routes/order-steps.ts';
import type { ApiDeps } from '../../deps.ts';
import type { UseCase } from '../../http/endpoint.ts';
import { applyStaffCommand } from '../orders/apply-caller-command.ts';

/** A reviewer decides on an appeal against somebody else's decision. */
export const decideAppeal =
  (deps: ApiDeps): UseCase<typeof route> =>
  ({ params, body: { decision: type, reasons }, caller, now }) =>
    applyStaffCommand(
      deps,
      params.orderId,
      caller,
      'reviewer',
      (_order, actor) => ({ type, actor, appealId: params.appealId, reasons }),
      now,
    );
