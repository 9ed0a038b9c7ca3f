import * as z from 'zod';
import { Evidence, Instant, Reason, StaffActId } from './basics.ts';

export const StaffActView = z
  .strictObject({
    id: StaffActId,
    at: Instant,
    /** The account of the member of staff, their name and their staff roles. */
    by: z.string(),
    name: z.string(),
    roles: z.array(z.string()),
    /** The operation, as method and path. */
    operation: z.string(),
    /** The ids that the act names, by field. */
    on: z.record(z.string(), z.string()),
    decision: z.string().optional(),
    reasons: z.array(Reason),
    evidence: Evidence.optional(),
    proposalId: z.string().optional(),
  })
  .meta({ id: 'StaffAct' });
