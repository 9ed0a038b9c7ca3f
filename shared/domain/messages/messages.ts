import * as z from 'zod';
import { SubmittedFile } from '../orders/order.ts';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';

const OrderParty = z.enum(['creator', 'advertiser']);

export type OrderParty = z.infer<typeof OrderParty>;

/** What one party of an order wrote to the other. */
export const Message = z.object({
  id: z.string(),
  orderId: z.string(),
  at: Instant,
  by: OrderParty,
  /** The number among its writer's messages, from 1. */
  number: z.int(),
  text: z.string(),
  files: z.array(SubmittedFile),
  /** The number of earlier messages of the other party. */
  othersBefore: z.int(),
});

export type Message = TypeOf<typeof Message>;

/** The last notification of a reader about the conversation. */
const LastNotification = z.object({ id: z.string(), at: Instant });

/** How many messages each party has sent, and how many of the other's it has read. */
export const MessageCounts = z.object({
  version: z.int(),
  sent: z.record(OrderParty, z.int()),
  read: z.record(OrderParty, z.int()),
  notified: z
    .object({ creator: LastNotification.optional(), advertiser: LastNotification.optional() })
    .optional(),
});

export type MessageCounts = TypeOf<typeof MessageCounts>;

export const noMessages: MessageCounts = {
  version: 0,
  sent: { creator: 0, advertiser: 0 },
  read: { creator: 0, advertiser: 0 },
};

const otherOf = { creator: 'advertiser', advertiser: 'creator' } as const satisfies Record<
  OrderParty,
  OrderParty
>;

/** How many messages of the other party are new to a reader. */
export const unreadCountOf = ({ sent, read }: MessageCounts, reader: OrderParty): number =>
  sent[otherOf[reader]] - read[reader];

/** Whether a message of the other party is new to a reader. */
export const isUnread = ({ by, number }: Message, { read }: MessageCounts, reader: OrderParty): boolean =>
  by !== reader && number > read[reader];

/** Records the notification of a reader, so that the next message knows whether it waits unread. */
export const addNotification = (
  counts: MessageCounts,
  reader: OrderParty,
  notification: { readonly id: string; readonly at: Instant },
): MessageCounts => ({ ...counts, notified: { ...counts.notified, [reader]: notification } });

/** Counts and numbers one more message. */
export const addMessage = (
  counts: MessageCounts,
  message: Omit<Message, 'number' | 'othersBefore'>,
): { readonly message: Message; readonly counts: MessageCounts } => {
  const { by } = message;
  const number = counts.sent[by] + 1;
  return {
    message: { ...message, number, othersBefore: counts.sent[otherOf[by]] },
    counts: { ...counts, version: counts.version + 1, sent: { ...counts.sent, [by]: number } },
  };
};

/**
 * Marks all messages up to one of either party as read. Marking up to an older one changes nothing.
 */
export const markReadUpTo = (counts: MessageCounts, reader: OrderParty, upTo: Message): MessageCounts => {
  const seen = upTo.by === reader ? upTo.othersBefore : upTo.number;
  return seen <= counts.read[reader]
    ? counts
    : { ...counts, version: counts.version + 1, read: { ...counts.read, [reader]: seen } };
};
