import { type Window, windowOf } from '../rate-limits/window.ts';
import { type Instant, subtractDuration } from '../time.ts';

/** The attempts to deliver webhooks in one hour, from `from` on. */
export type DeliveryHour = { readonly from: Instant; readonly accepted: number; readonly failed: number };

/** The hour of an instant, in UTC. */
export const hourOf = (at: Instant): Window => windowOf('PT1H', at);

/** The first of the last 24 hours, the present one included. */
export const firstShownHour = (now: Instant): Instant => hourOf(subtractDuration(now, 'PT23H')).from;

/** One line for each hour, latest first. The counts of an hour come in several parts. */
export const sumDeliveryHours = (parts: readonly DeliveryHour[]): readonly DeliveryHour[] => {
  const hours = new Map<Instant, DeliveryHour>();
  for (const { from, accepted, failed } of parts) {
    const sum = hours.get(from);
    hours.set(from, {
      from,
      accepted: accepted + (sum?.accepted ?? 0),
      failed: failed + (sum?.failed ?? 0),
    });
  }
  return [...hours.values()].toSorted((one, other) => (one.from < other.from ? 1 : -1));
};
