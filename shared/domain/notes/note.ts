import * as z from 'zod';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';

/** What a member of staff wrote about something with an id. The people it concerns do not see it. */
export const Note = z.object({
  id: z.string(),
  /** The id of an order, a task, a party or something else. */
  subject: z.string(),
  at: Instant,
  /** The account of the author and their name. */
  by: z.string(),
  name: z.string(),
  text: z.string(),
});

export type Note = TypeOf<typeof Note>;
