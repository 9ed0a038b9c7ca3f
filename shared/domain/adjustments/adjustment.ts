import * as z from 'zod';
import type { Matter } from '../conflicts/conflicts.ts';
import { Account, partsOf } from '../ledger/accounts.ts';
import { type Posting, transfer } from '../ledger/journal.ts';
import { Money } from '../money.ts';
import { Reason } from '../reason.ts';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';

/**
 * A manual transfer that two persons decided on. Earlier releases also stored pending ones. It never changes after the
 * decision.
 */
export const Adjustment = z.object({
  id: z.string(),
  from: Account,
  to: Account,
  amount: Money,
  reason: z.string(),
  /** The proof that the transfer is necessary. */
  evidence: z.object({ note: z.string(), reference: z.string() }),
  status: z.enum(['pending', 'approved', 'rejected']),
  proposedBy: z.string(),
  proposedAt: Instant,
  decided: z
    .object({
      by: z.string(),
      at: Instant,
      reasons: z.array(Reason),
      /** The journal entry of the transfer. */
      entryId: z.string().optional(),
    })
    .optional(),
});

export type Adjustment = TypeOf<typeof Adjustment>;

/** The parties whose accounts an adjustment changes. */
export const adjustmentMatter = ({ from, to }: Pick<Adjustment, 'from' | 'to'>): Matter => ({
  owner: [partsOf(from).id, partsOf(to).id],
});

const outcomes = { approve: 'approved', reject: 'rejected' } as const;

type AdjustmentDecision = {
  readonly decision: 'approve' | 'reject';
  readonly reasons: readonly Reason[];
};

/** Whether the same person has already made this decision. */
export const isSameDecision = (
  { status, decided }: Adjustment,
  { decision }: AdjustmentDecision,
  by: string,
): boolean => status === outcomes[decision] && decided?.by === by;

/** An adjustment after its decision, with the money that it moves. */
export const endAdjustment = (
  adjustment: Adjustment,
  { decision, reasons }: AdjustmentDecision,
  { by, at, entryId }: { readonly by: string; readonly at: Instant; readonly entryId: string },
): { readonly adjustment: Adjustment; readonly postings: readonly Posting[] } => {
  const isApproved = decision === 'approve';
  const decided = { by, at, reasons, ...(isApproved && { entryId }) };
  return {
    adjustment: { ...adjustment, status: outcomes[decision], decided },
    postings: isApproved ? transfer(adjustment.from, adjustment.to, adjustment.amount) : [],
  };
};
