import type { reviewOrder as route } from '../../contract/routes/orders.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Use } from '../../http/endpoint.ts';
import { commandForPlatform } from '../orders/command-use.ts';

/** A reviewer decides for the platform on handed-in work. */
export const reviewOrder =
  (deps: ApiDeps): Use<typeof route> =>
  ({ params, body, caller, now }) =>
    commandForPlatform(
      deps,
      params.orderId,
      caller,
      'reviewer',
      (_order, actor) => ({ type: body.decision, actor, reasons: body.reasons }),
      now,
    );
