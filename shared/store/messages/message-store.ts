import { Message, MessageCounts, noMessages } from '../../domain/messages/messages.ts';
import { followsVersion, isNew, put, type Write } from '../commit.ts';
import { indexes } from '../indexes.ts';
import { keys } from '../keys.ts';
import { readEach, reader } from '../stored.ts';
import { getItem, type Item, listItems, type Position, type Table } from '../table.ts';

const readMessage = reader(Message);

const readCounts = reader(MessageCounts);

const toMessage = (item: Item): Message => readMessage(item.message, item);

export const findMessage = async (
  table: Table,
  orderId: string,
  messageId: string,
): Promise<Message | undefined> => {
  const item = await getItem(table, keys.message(orderId, messageId));
  return item && toMessage(item);
};

/** An order's messages, newest first. */
export const listMessages = async (
  table: Table,
  orderId: string,
  limit: number,
  after?: Position,
): Promise<{ messages: readonly Message[]; next?: Position }> => {
  const { items, next } = await listItems(table, indexes.orderMessages(orderId), limit, after);
  return { messages: readEach(table, items, toMessage), ...(next && { next }) };
};

export const findMessageCounts = async (table: Table, orderId: string): Promise<MessageCounts> => {
  const item = await getItem(table, keys.messageCounts(orderId));
  return item ? readCounts(item.counts, item) : noMessages;
};

/** Replaces the counts that were read. After a concurrent write, the caller counts again. */
export const messageCountsWrite = (orderId: string, counts: MessageCounts): Write =>
  put({ ...keys.messageCounts(orderId), counts }, followsVersion('counts.version', counts.version));

export const messageWrite = (message: Message): Write =>
  put({ ...keys.message(message.orderId, message.id), message }, isNew);
