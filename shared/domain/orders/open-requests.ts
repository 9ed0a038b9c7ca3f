import { compensationOf } from './compensation.ts';
import { transitionOf } from './lifecycle.ts';
import type { Order, OrderEvent } from './order.ts';
import type { Process } from './process.ts';

/** Commands by which the creator does what the order is for. */
const performances: ReadonlySet<OrderEvent['command']> = new Set([
  'submit_script',
  'submit_work',
  'publish',
  'appeal',
]);

type Requests = {
  readonly cancellationRequest: Order['cancellationRequest'] | undefined;
  readonly extensionRequest: Order['extensionRequest'] | undefined;
};

/**
 * The creator’s open requests after an event. A request for more time concerns one deadline, so it ends with the
 * state. A request to cancel ends when the creator continues the work, or when a cancellation would pay another
 * part of the price. So no late consent takes work for nothing.
 */
export const remainingRequests = (
  before: Order,
  after: Order,
  { command, from, to }: OrderEvent,
  process: Process,
): Requests => {
  const isGrantable = transitionOf(to, 'grant_cancellation', process.lifecycle) !== undefined;
  const isOutdated =
    process.endsOutdatedRequests &&
    (performances.has(command) ||
      compensationOf(before, process).amount !== compensationOf(after, process).amount);
  return {
    extensionRequest: from === to ? after.extensionRequest : undefined,
    cancellationRequest: isGrantable && !isOutdated ? after.cancellationRequest : undefined,
  };
};
