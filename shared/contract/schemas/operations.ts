import * as z from 'zod';

/** A number that counting ends at: `isMore` says that there are more. */
export const BoundedCount = z
  .strictObject({ count: z.int(), isMore: z.boolean() })
  .meta({ id: 'BoundedCount', description: 'A count up to 1,000. `isMore`: there are more.' });
