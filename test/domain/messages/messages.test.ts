import { describe, expect, test } from 'vitest';
import {
  addMessage,
  addNotification,
  isUnread,
  type Message,
  type MessageCounts,
  markReadUpTo,
  noMessages,
  type OrderParty,
  unreadCountOf,
} from '#shared/domain/messages/messages.ts';

const at = '2026-11-25T08:00:00.000Z';

/** Messages written one after the other, and the counts after them. */
const write = (...writers: readonly OrderParty[]) =>
  writers.reduce<{ readonly counts: MessageCounts; readonly messages: readonly Message[] }>(
    ({ counts, messages }, by, index) => {
      const added = addMessage(counts, {
        id: `msg_${index}`,
        orderId: 'ord_1',
        at,
        by,
        text: 'Hi',
        files: [],
      });
      return { counts: added.counts, messages: [...messages, added.message] };
    },
    { counts: noMessages, messages: [] },
  );

const messageAt = (messages: readonly Message[], index: number): Message => {
  const found = messages[index];
  if (!found) throw new Error(`there is no message ${index}`);
  return found;
};

describe('a message', () => {
  test('has its number among those of its writer, and how many the other party wrote before', () => {
    const { messages, counts } = write('creator', 'advertiser', 'creator', 'creator');
    expect(messages.map(({ by, number, othersBefore }) => [by, number, othersBefore])).toEqual([
      ['creator', 1, 0],
      ['advertiser', 1, 1],
      ['creator', 2, 1],
      ['creator', 3, 1],
    ]);
    expect(counts).toEqual({
      version: 4,
      sent: { creator: 3, advertiser: 1 },
      read: { creator: 0, advertiser: 0 },
    });
  });

  test('keeps its text, its files and its order', () => {
    expect(messageAt(write('creator').messages, 0)).toEqual({
      id: 'msg_0',
      orderId: 'ord_1',
      at,
      by: 'creator',
      number: 1,
      text: 'Hi',
      files: [],
      othersBefore: 0,
    });
  });
});

describe('unread messages', () => {
  const { counts, messages } = write('creator', 'advertiser', 'creator', 'creator');

  test('are those of the other party alone', () => {
    expect(unreadCountOf(counts, 'advertiser')).toBe(3);
    expect(unreadCountOf(counts, 'creator')).toBe(1);
    expect(messages.map((message) => isUnread(message, counts, 'advertiser'))).toEqual([
      true,
      false,
      true,
      true,
    ]);
    expect(messages.map((message) => isUnread(message, counts, 'creator'))).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  test('are read up to a message of the other party, and no further', () => {
    const read = markReadUpTo(counts, 'advertiser', messageAt(messages, 2));
    expect(read).toEqual({ ...counts, version: 5, read: { creator: 0, advertiser: 2 } });
    expect(unreadCountOf(read, 'advertiser')).toBe(1);
    expect(messages.map((message) => isUnread(message, read, 'advertiser'))).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  test('are read up to a message of the reader: all that came before it', () => {
    expect(markReadUpTo(counts, 'creator', messageAt(messages, 2)).read).toEqual({
      creator: 1,
      advertiser: 0,
    });
    expect(markReadUpTo(counts, 'advertiser', messageAt(messages, 1)).read).toEqual({
      creator: 0,
      advertiser: 1,
    });
  });

  test('do not come back: an older or the same message changes nothing', () => {
    const read = markReadUpTo(counts, 'advertiser', messageAt(messages, 3));
    expect(markReadUpTo(read, 'advertiser', messageAt(messages, 3))).toBe(read);
    expect(markReadUpTo(read, 'advertiser', messageAt(messages, 0))).toBe(read);
  });
});

describe('the last notification', () => {
  test('is kept for each reader', () => {
    const [one, other, third] = ['ntf_1', 'ntf_2', 'ntf_3'].map((id) => ({ id, at }));
    if (!one || !other || !third) throw new Error('there are three');
    const counts = addNotification(addNotification(noMessages, 'creator', one), 'advertiser', other);
    expect(counts).toEqual({ ...noMessages, notified: { creator: one, advertiser: other } });
    expect(addNotification(counts, 'creator', third).notified).toEqual({ creator: third, advertiser: other });
  });
});
