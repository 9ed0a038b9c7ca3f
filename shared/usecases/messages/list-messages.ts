import type { listMessages as route } from '../../contract/routes/messages.ts';
import type { ApiDeps } from '../../deps.ts';
import { unreadCountOf } from '../../domain/messages/messages.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { findMessageCounts, listMessages as list } from '../../store/messages/message-store.ts';
import { findVisibleOrder, sideOf } from '../orders/participant.ts';
import { readCursor, toPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { toMessageView } from './message-view.ts';

/** Lists an order's messages, for its parties and for operators. */
export const listMessages =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, query, caller }) => {
    const name = `messages ${params.orderId}`;
    const after = await readCursor(deps.signer, name, query.cursor);
    if (isRefusal(after)) return after;
    const order = await findVisibleOrder(deps, params.orderId, caller);
    if (isRefusal(order)) return order;
    const [counts, { messages, next }] = await Promise.all([
      findMessageCounts(deps.table, order.id),
      list(deps.table, order.id, query.limit, after),
    ]);
    const reader = sideOf(order, caller);
    const views = messages.map((message) => toMessageView(message, counts, reader));
    const page = await toPage(deps.signer, name, views, next);
    return { response: { ...page, unread: reader ? unreadCountOf(counts, reader) : 0 } };
  };
