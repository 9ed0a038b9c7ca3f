import type { reviewOrder as route } from '../../contract/routes/orders.ts';
import type { ApiDeps } from '../../deps.ts';
import type { UseCase } from '../../http/endpoint.ts';
import { applyStaffCommand } from '../orders/apply-caller-command.ts';

/** A reviewer decides for the platform on handed-in work. */
export const reviewOrder =
  (deps: ApiDeps): UseCase<typeof route> =>
  ({ params, body, caller, now }) =>
    applyStaffCommand(
      deps,
      params.orderId,
      caller,
      'reviewer',
      (_order, actor) => ({ type: body.decision, actor, reasons: body.reasons }),
      now,
    );
