import { addDuration, type Instant } from '../../domain/time.ts';

/** How long an order and its workflow may disagree before a sweep checks them. */
export const tolerance = 'PT1M';

/** When the next timer of an order fires, and its place in the list of checks: a sweep looks for a timer that did not fire. */
export const wakeFields = (orderId: string, wakeAt: Instant | undefined) =>
  wakeAt ? { wakeAt, checkAt: `${addDuration(wakeAt, tolerance)}#${orderId}` } : {};
