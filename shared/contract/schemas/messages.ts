import * as z from 'zod';
import { Instant, listOf, MessageId, orUnknown, text } from './basics.ts';
import { SubmittedFile, uploadIds } from './orders.ts';

/** What the policy allows is less; this is what any policy may. */
const maxCharacters = 10_000;

export const MessageBody = z.strictObject({
  text: text(maxCharacters),
  uploadIds: uploadIds(0).default([]),
});

export const MessageView = z
  .strictObject({
    id: MessageId,
    at: Instant,
    by: orUnknown(z.enum(['creator', 'advertiser'])),
    text: z.string(),
    files: z.array(SubmittedFile),
    /** Whether it is new to its reader: the other party's, after what the reader has marked as read. */
    isUnread: z.boolean(),
  })
  .meta({ id: 'Message' });

/** `unread` counts all that is new to the reader, on this page or not. */
export const MessageList = listOf(MessageView).extend({ unread: z.int() });

export const ReadMessagesBody = z.strictObject({ upTo: MessageId });
