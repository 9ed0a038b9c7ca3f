import { Message, MessageCounts, noMessages } from '../../domain/messages/messages.ts';
import { attributeReader, openCollection } from '../collection.ts';
import { followsVersion, isNew, put, type Write } from '../commit.ts';
import { keys } from '../keys.ts';
import type { Table } from '../table.ts';

export const { find: findMessage, list: listMessages } = openCollection(
  keys.message,
  attributeReader('message', Message),
);

const { find: findCounts } = openCollection(keys.messageCounts, attributeReader('counts', MessageCounts));

export const findMessageCounts = async (table: Table, orderId: string): Promise<MessageCounts> =>
  (await findCounts(table, orderId)) ?? noMessages;

/** Replaces the counts that were read. After a concurrent write, the caller counts again. */
export const messageCountsWrite = (orderId: string, counts: MessageCounts): Write =>
  put({ ...keys.messageCounts(orderId), counts }, followsVersion('counts.version', counts.version));

export const messageWrite = (message: Message): Write =>
  put({ ...keys.message(message.orderId, message.id), message }, isNew);
