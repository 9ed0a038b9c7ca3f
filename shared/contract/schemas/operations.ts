import * as z from 'zod';
import { Instant, Slug } from './basics.ts';

/** A number that counting ends at: `isMore` says that there are more. */
export const BoundedCount = z
  .strictObject({ count: z.int(), isMore: z.boolean() })
  .meta({ id: 'BoundedCount', description: 'A count up to 1,000. `isMore`: there are more.' });

/** Whether only late things are wanted. */
export const onlyOrAny = z.enum(['only', 'any']).default('any');

/** The filters of the lists of all withdrawals and of all deposits, except that of their states. */
export const paymentFilters = {
  provider: Slug.optional(),
  /** Only what waits longer than it should. */
  late: onlyOrAny,
  /** From the first time up to the second, inclusive. */
  from: Instant.optional(),
  to: Instant.optional(),
  sort: z.enum(['newest', 'oldest']).optional(),
};
