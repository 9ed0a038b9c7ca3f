import { isUnread, type Message, type MessageCounts, type Side } from '../../domain/order/messages.ts';
import { viewOfFile } from './order-view.ts';

/** A message as somebody reads it; nothing is new to whoever is no party of the order. */
export const viewOfMessage = (message: Message, counts: MessageCounts, reader: Side | undefined) => {
  const { id, at, by, text, files } = message;
  const isNew = reader !== undefined && isUnread(message, counts, reader);
  return { id, at, by, text, files: files.map(viewOfFile), isUnread: isNew };
};
