import type { resolveDispute as route } from '../../contract/routes/order-steps.ts';
import type { ApiDeps } from '../../deps.ts';
import type { UseCase } from '../../http/endpoint.ts';
import { applyStaffCommand, refuseFaultOrIllegal } from '../orders/apply-caller-command.ts';
import { refuseAbovePrice } from '../orders/refuse-above-price.ts';

/** An operator resolves a dispute with the creator's part of the price. */
export const resolveDispute =
  (deps: ApiDeps): UseCase<typeof route> =>
  ({ params, body: { creatorAmount, reasons }, caller, now }) =>
    applyStaffCommand(
      deps,
      params.orderId,
      caller,
      'operator',
      (order, actor) => {
        const fault = refuseAbovePrice(order, creatorAmount);
        return fault
          ? refuseFaultOrIllegal(fault, order, 'resolve', actor, now)
          : { type: 'resolve', actor, creatorAmount, reasons };
      },
      now,
    );
