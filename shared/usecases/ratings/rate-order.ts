import type { rateOrder as route } from '../../contract/routes/ratings.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Actor, Order } from '../../domain/orders/order.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Caller } from '../caller.ts';
import { actorOf, applyCallerCommand } from '../orders/apply-caller-command.ts';
import { refuseOrderConflict, sideOf } from '../orders/participant.ts';
import type { UseCase } from '../use-case.ts';

/** The caller as the party of an order; `undefined` if they are none. */
export const raterOf =
  (caller: Caller) =>
  (order: Order): Actor | undefined => {
    const side = sideOf(order, caller);
    return side && actorOf(caller, `orders.act-as-${side}`);
  };

/** Refuses a rating among accounts of one person. */
export const refuseRatingConflict = (order: Order, actor: Actor, caller: Caller): Refusal | undefined =>
  refuseOrderConflict(order, caller, actor.role === 'creator' ? 'rate_as_creator' : 'rate_as_advertiser');

/** Rates the other party of an order that has ended. */
export const rateOrder =
  (deps: ApiDeps): UseCase<typeof route> =>
  ({ params, body, caller, now }) =>
    applyCallerCommand(
      deps,
      params.orderId,
      raterOf(caller),
      (order, actor) =>
        refuseRatingConflict(order, actor, caller) ?? {
          type: 'rate',
          actor,
          score: body.score,
          text: body.text,
        },
      now,
    );
