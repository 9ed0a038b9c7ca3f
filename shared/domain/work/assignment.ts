import * as z from 'zod';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';

/** Work that was handed to a person of staff. Everybody with the permission can still do it. */
export const Assignment = z.object({
  /** The id of the thing that waits. */
  subject: z.string(),
  /** The account of the person, and of the one who assigned it. */
  to: z.string(),
  by: z.string(),
  at: Instant,
  note: z.string().optional(),
});

export type Assignment = TypeOf<typeof Assignment>;
