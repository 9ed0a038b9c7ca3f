import type { Deps } from '../../deps.ts';
import type { Order } from '../../domain/orders/order.ts';
import { refuseRateLimit } from '../../domain/rate-limits/rate-limits.ts';
import { windowOf } from '../../domain/rate-limits/window.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { listLatestEvents } from '../../store/orders/order-event-store.ts';
import type { Position } from '../../store/table.ts';

const eventsPerPage = 100;

/**
 * Refuses the work of an order for which it was handed in too often: each time a machine looks at its bytes. The order's
 * own events are what is counted, and its revision, under which the next is written, keeps the count true. An order that
 * has had fewer events than that, as nearly all have, is not asked about.
 */
export const refuseTooManySubmissions = async (
  { table, policy }: Pick<Deps, 'table' | 'policy'>,
  { id, version }: Pick<Order, 'id' | 'version'>,
  now: Instant,
): Promise<Refusal | undefined> => {
  const limit = policy.rateLimits.submissions;
  if (version < limit.maxCount) return undefined;
  const { from } = windowOf(limit.window, now);
  let used = 0;
  let after: Position | undefined;
  do {
    const { events, next } = await listLatestEvents(table, id, eventsPerPage, after);
    const recent = events.filter(({ at }) => at >= from);
    used += recent.filter(({ command }) => command === 'submit_work').length;
    if (used >= limit.maxCount) return refuseRateLimit('submissions', limit, now);
    after = recent.length === events.length ? next : undefined;
  } while (after);
  return undefined;
};
