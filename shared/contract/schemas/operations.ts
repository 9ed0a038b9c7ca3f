import * as z from 'zod';
import { Instant } from './basics.ts';

/** A number that counting ends at: `isMore` says that there are more. */
export const BoundedCount = z
  .strictObject({ count: z.int(), isMore: z.boolean() })
  .meta({ id: 'BoundedCount', description: 'A count up to 1,000. `isMore`: there are more.' });

/** A queue of things that wait for staff. */
export const QueueView = z
  .strictObject({
    queue: z.string(),
    count: z.int(),
    isMore: z.boolean(),
    /** Of the first of the queue: since when it waits, or by when it is due. */
    oldestAt: Instant.optional(),
    /** How many of them are late. */
    late: z.int().optional(),
  })
  .meta({ id: 'QueueCount' });
