import type { resolveDispute as route } from '../../contract/routes/order-steps.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Use } from '../../http/endpoint.ts';
import { actorOf, commandByCaller, faultOrIllegal } from '../orders/command-use.ts';
import { refuseBeyondPrice } from '../orders/within-price.ts';

/** An operator resolves a dispute with the creator's part of the price. */
export const resolveDispute =
  (deps: ApiDeps): Use<typeof route> =>
  ({ params, body, caller, now }) => {
    const actor = actorOf(caller, 'operator');
    const { creatorAmount, reasons } = body;
    return commandByCaller(
      deps,
      params.orderId,
      actor,
      (order) => {
        const fault = refuseBeyondPrice(order, creatorAmount);
        return fault
          ? faultOrIllegal(fault, order, 'resolve', actor, now)
          : { type: 'resolve', actor, creatorAmount, reasons };
      },
      now,
    );
  };
