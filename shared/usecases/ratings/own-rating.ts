import type { correctRating as correction, getOwnRating as reading } from '../../contract/routes/ratings.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Order, Rating } from '../../domain/orders/order.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import type { Caller } from '../caller.ts';
import { refuseChangedResource } from '../if-match.ts';
import { applyCommand } from '../orders/apply-command.ts';
import { findOwnOrder, sideOf } from '../orders/participant.ts';
import type { UseCase } from '../use-case.ts';
import { raterOf, refuseRatingConflict } from './rate-order.ts';

const noRating = refuse('not-found', 'You have not rated this order.');

const ratingOf = (order: Order, caller: Caller): Rating | undefined => {
  const side = sideOf(order, caller);
  return side && order.ratings?.[side];
};

/** Returns the caller's rating of an order. */
export const getOwnRating =
  (deps: ApiDeps): UseCase<typeof reading> =>
  async ({ params, caller }) => {
    const found = await findOwnOrder(deps, params.orderId, caller);
    if (isRefusal(found)) return found;
    const rating = found.order.ratings?.[found.side];
    return rating ? { response: rating } : noRating;
  };

/** Corrects the caller's rating of an order, until the other party sees it. The same rating again changes nothing. */
export const correctRating =
  (deps: ApiDeps): UseCase<typeof correction> =>
  async ({ params, body: { score, text }, caller, ifMatch, now }) => {
    const found = await findOwnOrder(deps, params.orderId, caller);
    if (isRefusal(found)) return found;
    const present = found.order.ratings?.[found.side];
    const mismatch = refuseChangedResource(ifMatch, present);
    if (mismatch) return mismatch;
    if (!present) return noRating;
    if (present.score === score && present.text === text) return { response: present };
    const outcome = await applyCommand(
      deps,
      params.orderId,
      raterOf(caller),
      (order, actor) =>
        refuseRatingConflict(order, actor, caller) ?? { type: 'correct_rating', actor, score, text },
      now,
    );
    if (isRefusal(outcome)) return outcome;
    const response: Rating | Refusal = ratingOf(outcome.response, caller) ?? noRating;
    return isRefusal(response) ? response : { ...outcome, response };
  };
