import * as z from 'zod';
import { Reason } from '../reason.ts';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';

/** What is stored on a subject while it is taken down. Its owner reads it there. */
export const TakedownNote = z.object({
  /** Absent if a release before 0.3.0 hid the subject. Then there is no takedown to appeal. */
  takedownId: z.string().exactOptional(),
  at: Instant,
  reasons: z.array(Reason),
});

export type TakedownNote = TypeOf<typeof TakedownNote>;
