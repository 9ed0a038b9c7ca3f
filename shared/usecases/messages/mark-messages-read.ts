import type { markMessagesRead as route } from '../../contract/routes/messages.ts';
import type { ApiDeps } from '../../deps.ts';
import { markReadUpTo, unreadCountOf } from '../../domain/messages/messages.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import { findMessage, findMessageCounts, messageCountsWrite } from '../../store/messages/message-store.ts';
import { findOwnOrder } from '../orders/participant.ts';
import type { UseCase } from '../use-case.ts';

/** Marks all messages up to one as read by the caller. */
export const markMessagesRead =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, body, caller }) => {
    const found = await findOwnOrder(deps, params.orderId, caller);
    if (isRefusal(found)) return found;
    const { order, side } = found;
    const [upTo, before] = await Promise.all([
      findMessage(deps.table, order.id, body.upTo),
      findMessageCounts(deps.table, order.id),
    ]);
    if (!upTo) return refuse('not-found', 'This order has no such message.');
    const counts = markReadUpTo(before, side, upTo);
    const writes = counts === before ? [] : [messageCountsWrite(order.id, counts)];
    return { response: { unread: unreadCountOf(counts, side) }, writes };
  };
