import {
  isUnread,
  type Message,
  type MessageCounts,
  type OrderParty,
} from '../../domain/messages/messages.ts';
import type { Order } from '../../domain/orders/order.ts';
import { toFileView } from '../orders/order-view.ts';

/** A message as a reader sees it. Only a party of the order has unread messages. */
export const toMessageView = (
  message: Message,
  order: Pick<Order, 'creatorId' | 'advertiserId'>,
  counts: MessageCounts,
  reader: OrderParty | undefined,
) => {
  const { id, at, by, text, files } = message;
  const isNew = reader !== undefined && isUnread(message, counts, reader);
  // A later release may have authors of other kinds.
  const author: string | undefined = order[`${by}Id`];
  return {
    id,
    at,
    by,
    ...(author && { author: { id: author } }),
    text,
    files: files.map(toFileView),
    isUnread: isNew,
  };
};
