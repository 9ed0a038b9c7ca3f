import type { decideAppeal as route } from '../../contract/routes/order-steps.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Use } from '../../http/endpoint.ts';
import { commandForPlatform } from '../orders/command-use.ts';

/** A reviewer decides on an appeal against somebody else's decision. */
export const decideAppeal =
  (deps: ApiDeps): Use<typeof route> =>
  ({ params, body: { decision: type, reasons }, caller, now }) =>
    commandForPlatform(
      deps,
      params.orderId,
      caller,
      'reviewer',
      (_order, actor) => ({ type, actor, appealId: params.appealId, reasons }),
      now,
    );
