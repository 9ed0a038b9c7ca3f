import type { resolveDispute as route } from '../../contract/routes/order-steps.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Use } from '../../http/endpoint.ts';
import { commandForPlatform, faultOrIllegal } from '../orders/command-use.ts';
import { refuseBeyondPrice } from '../orders/within-price.ts';

/** An operator resolves a dispute with the creator's part of the price. */
export const resolveDispute =
  (deps: ApiDeps): Use<typeof route> =>
  ({ params, body: { creatorAmount, reasons }, caller, now }) =>
    commandForPlatform(
      deps,
      params.orderId,
      caller,
      'operator',
      (order, actor) => {
        const fault = refuseBeyondPrice(order, creatorAmount);
        return fault
          ? faultOrIllegal(fault, order, 'resolve', actor, now)
          : { type: 'resolve', actor, creatorAmount, reasons };
      },
      now,
    );
