import { type Instant, latestOf, toEpochMs, toInstant } from '../time.ts';
import { holdCommands } from './lifecycle.ts';
import type { ConsentRequest, Order } from './order.ts';
import type { ActorRole } from './stage.ts';

/** The longest time that a hold with an end may last. No timer runs longer. */
export const maxHold = 'P365D';

/** A limit that ends later by a number of milliseconds. */
export const extendBy = (limit: Instant, lostMs: number): Instant => toInstant(toEpochMs(limit) + lostMs);

/** How long an order was on hold, in milliseconds. With `since`: only from then on. */
export const lostMsOf = ({ pastHolds = [] }: Pick<Order, 'pastHolds'>, since?: Instant): number =>
  pastHolds
    .map(({ at, until }) => toEpochMs(until) - toEpochMs(since === undefined ? at : latestOf(at, since)))
    .reduce((sum, lostMs) => sum + Math.max(0, lostMs), 0);

/** When the work is due, without granted extensions. The time on hold is given back. */
export const submitBeforeOf = (order: Pick<Order, 'terms' | 'pastHolds'>): Instant =>
  extendBy(order.terms.submitBefore, lostMsOf(order));

/** A request that was open at the start of a hold ends later by the lost time. One that had lapsed stays so. */
export const extendRequest = <R extends ConsentRequest>(request: R, heldAt: Instant, lostMs: number): R =>
  request.until < heldAt ? request : { ...request, until: extendBy(request.until, lostMs) };

/** Whether a release has nothing to do: the order is not on hold. */
export const isReleased = ({ hold }: Pick<Order, 'hold'>, command: string, role: ActorRole): boolean =>
  command === 'release' &&
  hold === undefined &&
  (holdCommands.release.by as readonly ActorRole[]).includes(role);
