import {
  isUnread,
  type Message,
  type MessageCounts,
  type OrderParty,
} from '../../domain/messages/messages.ts';
import { toFileView } from '../orders/order-view.ts';

/** A message as somebody reads it; nothing is new to whoever is no party of the order. */
export const toMessageView = (message: Message, counts: MessageCounts, reader: OrderParty | undefined) => {
  const { id, at, by, text, files } = message;
  const isNew = reader !== undefined && isUnread(message, counts, reader);
  return { id, at, by, text, files: files.map(toFileView), isUnread: isNew };
};
