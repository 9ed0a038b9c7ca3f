import type { readMessages as route } from '../../contract/routes/messages.ts';
import type { ApiDeps } from '../../deps.ts';
import { unreadOf, withReadUpTo } from '../../domain/order/messages.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { findMessage, findMessageCounts, writeOfMessageCounts } from '../../store/message-store.ts';
import { findPartysOrder } from './participant.ts';

/** Marks all that was written up to a message as read by the caller. */
export const readMessages =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, body, caller }) => {
    const found = await findPartysOrder(deps, params.orderId, caller);
    if (isRefusal(found)) return found;
    const { order, side } = found;
    const [upTo, before] = await Promise.all([
      findMessage(deps.table, order.id, body.upTo),
      findMessageCounts(deps.table, order.id),
    ]);
    if (!upTo) return refuse('not-found', 'This order has no such message.');
    const counts = withReadUpTo(before, side, upTo);
    const writes = counts === before ? [] : [writeOfMessageCounts(order.id, counts)];
    return { answer: { unread: unreadOf(counts, side) }, writes };
  };
