import * as z from 'zod';
import { Instant, NoteId, SubjectId, text } from './basics.ts';

export const NoteText = z.strictObject({ text: text(4_000) });

export const NoteBody = NoteText.extend({ subject: SubjectId });

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
