import type { listMessages as route } from '../../contract/routes/messages.ts';
import type { ApiDeps } from '../../deps.ts';
import { unreadOf } from '../../domain/order/messages.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { findMessageCounts, listMessages as list } from '../../store/message-store.ts';
import { pageOf, positionOf } from '../paging.ts';
import { viewOfMessage } from './message-view.ts';
import { findVisibleOrder, sideOf } from './participant.ts';

/** What the parties of an order wrote to each other, for themselves and for operators. */
export const listMessages =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, query, caller }) => {
    const name = `messages ${params.orderId}`;
    const after = await positionOf(deps.signer, name, query.cursor);
    if (isRefusal(after)) return after;
    const order = await findVisibleOrder(deps, params.orderId, caller);
    if (isRefusal(order)) return order;
    const [counts, { messages, next }] = await Promise.all([
      findMessageCounts(deps.table, order.id),
      list(deps.table, order.id, query.limit, after),
    ]);
    const reader = sideOf(order, caller);
    const views = messages.map((message) => viewOfMessage(message, counts, reader));
    const page = await pageOf(deps.signer, name, views, next);
    return { answer: { ...page, unread: reader ? unreadOf(counts, reader) : 0 } };
  };
