import type { OrderEvent } from '../../domain/orders/order.ts';
import type { Ratings } from '../../domain/ratings/ratings.ts';

/**
 * An event as the timeline shows it to somebody who may see these ratings. Accounts of the platform's people stay
 * inside, and so does what a rating says until its reader may know it.
 */
export const toEventView = ({ actor, data, ...event }: OrderEvent, ratings: Ratings) => {
  const isHidden = event.command === 'rate' && !(ratings as Readonly<Record<string, unknown>>)[actor.role];
  return {
    ...event,
    data: isHidden ? {} : withoutVersions(data),
    actor: actor.role === 'creator' || actor.role === 'advertiser' ? actor : { role: actor.role },
  };
};

/** The bucket's versions of handed-in files stay inside, wherever a command brought them. */
const withoutVersions = (data: OrderEvent['data']): OrderEvent['data'] =>
  JSON.parse(JSON.stringify(data, (name, value: unknown) => (name === 'objectVersion' ? undefined : value)));
