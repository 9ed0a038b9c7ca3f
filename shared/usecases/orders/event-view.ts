import { isParty } from '../../domain/orders/lifecycle.ts';
import type { OrderEvent } from '../../domain/orders/order.ts';
import type { Ratings } from '../../domain/ratings/ratings.ts';

/** An event of the timeline for a reader who may see these ratings. It hides staff accounts and all other ratings. */
export const toEventView = ({ actor, data, ...event }: OrderEvent, ratings: Ratings) => {
  const isHidden = event.command === 'rate' && !(ratings as Readonly<Record<string, unknown>>)[actor.role];
  return {
    ...event,
    data: isHidden ? {} : withoutVersions(data),
    actor: isParty(actor.role) ? actor : { role: actor.role },
  };
};

/** Removes the bucket's versions of submitted files, at every depth. */
const withoutVersions = (data: OrderEvent['data']): OrderEvent['data'] =>
  JSON.parse(JSON.stringify(data, (name, value: unknown) => (name === 'objectVersion' ? undefined : value)));
