import type { listMessages as route } from '../../contract/routes/messages.ts';
import type { ApiDeps } from '../../deps.ts';
import { unreadCountOf } from '../../domain/messages/messages.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { indexes } from '../../store/indexes.ts';
import { findMessageCounts, listMessages as list } from '../../store/messages/message-store.ts';
import { mapEach } from '../../store/page.ts';
import { findVisibleOrder, sideOf } from '../orders/participant.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { toMessageView } from './message-view.ts';

/** Lists an order's messages, for its parties and for operators. */
export const listMessages =
  (deps: ApiDeps): UseCase<typeof route> =>
  ({ params, query, caller }) =>
    listPage(deps, `messages ${params.orderId}`, query, async (page) => {
      const order = await findVisibleOrder(deps, params.orderId, caller);
      if (isRefusal(order)) return order;
      const [counts, messages] = await Promise.all([
        findMessageCounts(deps.table, order.id),
        list(deps.table, indexes.orderMessages(order.id), page),
      ]);
      const reader = sideOf(order, caller);
      const views = await mapEach(messages, (message) => toMessageView(message, order, counts, reader));
      return { ...views, unread: reader ? unreadCountOf(counts, reader) : 0 };
    });
