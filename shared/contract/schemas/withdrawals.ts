import * as z from 'zod';
import { AgencyId, CreatorId, Instant, orUnknown, text } from './basics.ts';
import { WithdrawalView } from './wallet.ts';

export const Evidence = z.strictObject({
  note: text(1_000),
  /** Where the proof lies: the number of a bank statement's line, of a provider's ticket. */
  reference: text(200),
});

const CostBearer = z.enum(['creator', 'platform']);

export const WithdrawalCaseView = WithdrawalView.extend({
  /** Whose it is: a creator's, or an agency's. */
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

/** How a withdrawal really ended. `bornBy` says who bears a payout whose money had gone back already. */
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
    /** How often the switch was turned; the rest is absent when it never was. */
    seq: z.int(),
    at: Instant.optional(),
    by: z.string().optional(),
    reason: z.string().optional(),
  })
  .meta({ id: 'Freeze' });
