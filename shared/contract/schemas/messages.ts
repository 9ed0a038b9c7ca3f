import * as z from 'zod';
import { defaultTextLimits } from '../../domain/policy/text-limits.ts';
import { Instant, listOf, MessageId, orUnknown, text } from './basics.ts';
import { PartyName } from './names.ts';
import { SubmittedFile, uploadIds } from './uploads.ts';

/** The limit for every policy. The document shows that of the policy. */
const maxCharacters = 10_000;

export const MessageBody = z.strictObject({
  text: text(maxCharacters, 1, defaultTextLimits.messages.maxCharacters),
  uploadIds: uploadIds(0).default([]),
});

export const MessageView = z
  .strictObject({
    id: MessageId,
    at: Instant,
    by: orUnknown(z.enum(['creator', 'advertiser'])),
    /** Who wrote it. */
    author: PartyName.optional(),
    text: z.string(),
    files: z.array(SubmittedFile),
    /** Whether the other party wrote it and the reader has not marked it as read. */
    isUnread: z.boolean(),
  })
  .meta({ id: 'Message' });

/** `unread` counts all unread messages of the order, on every page. */
export const MessageList = listOf(MessageView).extend({ unread: z.int() });

export const ReadMessagesBody = z.strictObject({ upTo: MessageId });
