import * as z from 'zod';
import { DeadLetterId, Instant, reasons } from './basics.ts';

export const DeadLetterView = z
  .strictObject({
    id: DeadLetterId,
    /** The kind of the item, and its key in the table. */
    entity: z.string(),
    key: z.string(),
    failedAt: Instant,
    /** The name of the first error. */
    error: z.string(),
    nextAttemptAt: Instant,
  })
  .meta({
    id: 'DeadLetter',
    description: 'A new or changed item whose effects keep failing: notifications, webhooks, counts.',
  });

export const DeadLetterRedrive = z.strictObject({ reasons: reasons(1) });
