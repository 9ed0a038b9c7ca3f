import * as z from 'zod';
import { AgencyId, CreatorId, Instant, orUnknown, text } from './basics.ts';
import { WithdrawalView } from './wallet.ts';

export const Evidence = z.strictObject({
  note: text(1_000),
  /** The source of the evidence, such as a line of a bank statement or a provider's ticket. */
  reference: text(200),
});

const CostBearer = z.enum(['creator', 'platform']);

export const WithdrawalCaseView = WithdrawalView.extend({
  /** The payee is a creator or an agency. */
  creatorId: CreatorId.optional(),
  agencyId: AgencyId.optional(),
  provider: z.string(),
  merchantNumber: z.string(),
  case: z
    .strictObject({
      kind: orUnknown(z.enum(['unclear', 'late_success'])),
      openedAt: Instant,
      resolved: z
        .strictObject({
          at: Instant,
          by: z.string(),
          evidence: Evidence,
          bornBy: orUnknown(CostBearer).optional(),
        })
        .optional(),
    })
    .optional(),
}).meta({ id: 'WithdrawalCase' });

/** The outcome of a withdrawal. `bornBy` bears the cost of a payout whose amount was already returned to the balance. */
export const WithdrawalResolution = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('paid'), bornBy: CostBearer.default('creator'), evidence: Evidence }),
  z.strictObject({ decision: z.literal('failed'), evidence: Evidence }),
]);

export const FreezeBody = z.strictObject({
  deposits: z.boolean(),
  withdrawals: z.boolean(),
  reason: text(500),
});

export const FreezeView = z
  .strictObject({
    deposits: z.boolean(),
    withdrawals: z.boolean(),
    /** The number of changes. The fields below are absent if it is 0. */
    seq: z.int(),
    at: Instant.optional(),
    by: z.string().optional(),
    reason: z.string().optional(),
  })
  .meta({ id: 'Freeze' });
