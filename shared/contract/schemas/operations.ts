import * as z from 'zod';
import { Instant, PartyId, Slug, text } from './basics.ts';

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

/** Why staff act for somebody, such as the number of their request. It is in the record of the act. */
export const SupportBody = z.strictObject({ reason: text(500) });

/** The grant to read an export of a person's data. Only the person who recorded the export can use it. */
export const ExportGrant = z
  .strictObject({ partyId: PartyId, grant: z.string(), until: Instant })
  .meta({ id: 'ExportGrant' });
