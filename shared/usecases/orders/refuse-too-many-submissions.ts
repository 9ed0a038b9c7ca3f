import type { Deps } from '../../deps.ts';
import type { Order } from '../../domain/orders/order.ts';
import { refuseRateLimit } from '../../domain/rate-limits/rate-limits.ts';
import { windowOf } from '../../domain/rate-limits/window.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { listLatestEvents } from '../../store/orders/order-event-store.ts';
import { type Position, readPages } from '../../store/page.ts';

const eventsPerPage = 100;

/**
 * Limits how often the work of an order is submitted, because a machine checks its bytes each time. It counts
 * the order's events; the condition on the order's version keeps the count correct. An order with few events
 * costs no read.
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
  const read = (after: Position | undefined) => listLatestEvents(table, id, { limit: eventsPerPage, after });
  for await (const events of readPages(read)) {
    const recent = events.filter(({ at }) => at >= from);
    used += recent.filter(({ command }) => command === 'submit_work').length;
    if (used >= limit.maxCount) return refuseRateLimit('submissions', limit, now);
    if (recent.length < events.length) return undefined;
  }
  return undefined;
};
