import { isRating } from '../../domain/creators/track-record.ts';
import type { OrderEvent } from '../../domain/orders/order.ts';
import { isParty } from '../../domain/orders/stage.ts';
import type { Ratings } from '../../domain/ratings/ratings.ts';

/** An event of the timeline for a reader who may see these ratings. It hides staff accounts and all other ratings. */
export const toEventView = ({ actor, data, ...event }: OrderEvent, ratings: Ratings) => {
  const shown = isParty(actor.role) ? ratings[actor.role] : undefined;
  // A rating that was corrected is shown in its last wording only.
  const isHidden = isRating(event) && shown?.at !== event.at;
  return {
    ...event,
    data: isHidden ? {} : withoutVersions(data),
    actor: isParty(actor.role) ? actor : { role: actor.role },
  };
};

/** Removes the bucket's versions of submitted files, at every depth. */
const withoutVersions = (data: OrderEvent['data']): OrderEvent['data'] =>
  JSON.parse(JSON.stringify(data, (name, value: unknown) => (name === 'objectVersion' ? undefined : value)));
