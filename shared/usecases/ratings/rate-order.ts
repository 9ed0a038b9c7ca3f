import type { rateOrder as route } from '../../contract/routes/ratings.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Order } from '../../domain/orders/order.ts';
import { actorOf, applyCallerCommand } from '../orders/apply-caller-command.ts';
import { refuseOrderConflict, sideOf } from '../orders/participant.ts';
import type { UseCase } from '../use-case.ts';

/** Rates the other party of an order that has ended. */
export const rateOrder =
  (deps: ApiDeps): UseCase<typeof route> =>
  ({ params, body, caller, now }) => {
    const actorFor = (order: Order) => {
      const side = sideOf(order, caller);
      return side && actorOf(caller, `orders.act-as-${side}`);
    };
    return applyCallerCommand(
      deps,
      params.orderId,
      actorFor,
      (order, actor) =>
        refuseOrderConflict(
          order,
          caller,
          actor.role === 'creator' ? 'rate_as_creator' : 'rate_as_advertiser',
        ) ?? { type: 'rate', actor, score: body.score, text: body.text },
      now,
    );
  };
