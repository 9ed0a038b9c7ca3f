import * as z from 'zod';
import { Instant, NoteId, text } from './basics.ts';

/** The id of something that staff write notes about: an order, a task, a party, a payment, a case. */
export const NoteSubject = z
  .string()
  .regex(/^[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}$/, 'an id like ord_01JD3YQ0000000000000000000');

export const NoteText = z.strictObject({ text: text(4_000) });

export const NoteBody = NoteText.extend({ subject: NoteSubject });

export const NoteView = z
  .strictObject({
    id: NoteId,
    subject: z.string(),
    at: Instant,
    /** The account of the author, and their name. */
    by: z.string(),
    name: z.string(),
    text: z.string(),
  })
  .meta({ id: 'Note' });
