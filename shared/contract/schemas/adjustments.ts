import * as z from 'zod';
import { AdjustmentId, Evidence, Instant, orUnknown, PositiveMoney, reasons, text } from './basics.ts';

const ulid = '[0-9A-HJKMNP-TV-Z]{26}';

/** Held funds and running withdrawals are not adjustable: only their task, order or withdrawal moves them. */
const AdjustableAccount = z
  .string()
  .regex(
    new RegExp(
      `^(?:advertiser/adv_${ulid}/available|creator/crt_${ulid}/available|agency/agy_${ulid}/available|platform/(?:fees|tax|losses|clearing/[a-z0-9][a-z0-9_-]{0,39}))$`,
    ),
    'the available balance of a party, such as creator/crt_…/available, or platform/fees, platform/tax, platform/losses, platform/clearing/{provider}',
  );

export const NewAdjustment = z.strictObject({
  from: AdjustableAccount,
  to: AdjustableAccount,
  amount: PositiveMoney,
  reason: text(500),
  evidence: Evidence,
});

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
        /** The journal entry of an approved adjustment. */
        entryId: z.string().optional(),
      })
      .optional(),
  })
  .meta({ id: 'Adjustment' });
