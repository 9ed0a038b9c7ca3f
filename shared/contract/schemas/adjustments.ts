import * as z from 'zod';
import { AdjustmentId, Instant, orUnknown, PositiveMoney, reasons, text } from './basics.ts';

const ulid = '[0-9A-HJKMNP-TV-Z]{26}';

/** Holds of tasks and orders, and what is being withdrawn, belong to what they are held for and are moved by that alone. */
const AdjustableAccount = z
  .string()
  .regex(
    new RegExp(
      `^(?:advertiser/adv_${ulid}/available|creator/crt_${ulid}/available|agency/agy_${ulid}/available|platform/(?:fees|tax|clearing/[a-z0-9][a-z0-9_-]{0,39}))$`,
    ),
    'the available balance of a party, such as creator/crt_…/available, or platform/fees, platform/tax, platform/clearing/{provider}',
  );

const Evidence = z.strictObject({
  note: text(1_000),
  /** Where the proof lies: the number of a bank statement's line, of an audit, of a complaint. */
  reference: text(200),
});

export const NewAdjustment = z.strictObject({
  from: AdjustableAccount,
  to: AdjustableAccount,
  amount: PositiveMoney,
  reason: text(500),
  evidence: Evidence,
});

export const AdjustmentDecision = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('approve'), reasons: reasons(0).default([]) }),
  z.strictObject({ decision: z.literal('reject'), reasons: reasons(1) }),
]);

export const AdjustmentView = z
  .strictObject({
    id: AdjustmentId,
    ...NewAdjustment.shape,
    status: orUnknown(z.enum(['pending', 'approved', 'rejected'])),
    proposedBy: z.string(),
    proposedAt: Instant,
    decided: z
      .strictObject({
        by: z.string(),
        at: Instant,
        reasons: reasons(0),
        /** The journal entry by which the money moved, if it did. */
        entryId: z.string().optional(),
      })
      .optional(),
  })
  .meta({ id: 'Adjustment' });
