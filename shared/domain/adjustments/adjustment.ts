import * as z from 'zod';
import { Account, partsOf } from '../ledger/accounts.ts';
import { type Posting, transfer } from '../ledger/journal.ts';
import { Money } from '../money.ts';
import { Reason } from '../reason.ts';
import { type Refusal, refuse, refuseInState } from '../refusal.ts';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';

/** A manual transfer that one operator proposes and another one decides. It never changes after the decision. */
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

export type AdjustmentStatus = Adjustment['status'];

/** The deciding operator, with the party ids of their account. */
export type Decider = { readonly accountId: string; readonly partyIds: readonly string[] };

const sameOperatorRefusal = refuse(
  'forbidden',
  'You proposed this adjustment. Another operator must decide on it.',
);

const ownMoneyRefusal = refuse('forbidden', 'You cannot adjust your own accounts.');

/** Refuses an adjustment of the operator's own money. */
export const refuseOwnMoney = (
  { from, to }: Pick<Adjustment, 'from' | 'to'>,
  { partyIds }: Decider,
): Refusal | undefined =>
  [from, to].some((name) => partyIds.includes(partsOf(name).id)) ? ownMoneyRefusal : undefined;

export type AdjustmentDecision = {
  readonly decision: 'approve' | 'reject';
  readonly reasons: readonly Reason[];
};

const outcomes = { approve: 'approved', reject: 'rejected' } as const;

/** Whether the same operator has already made this decision. */
export const isSameDecision = (
  { status, decided }: Adjustment,
  { decision }: AdjustmentDecision,
  { accountId }: Decider,
): boolean => status === outcomes[decision] && decided?.by === accountId;

/** A second operator's decision on a pending adjustment, with the money that it moves. */
export const decideAdjustment = (
  adjustment: Adjustment,
  { decision, reasons }: AdjustmentDecision,
  decider: Decider,
  { at, entryId }: { readonly at: Instant; readonly entryId: string },
): { readonly adjustment: Adjustment; readonly postings: readonly Posting[] } | Refusal => {
  const { status, proposedBy, from, to, amount } = adjustment;
  if (decider.accountId === proposedBy) return sameOperatorRefusal;
  const own = refuseOwnMoney(adjustment, decider);
  if (own) return own;
  if (status !== 'pending') {
    return refuseInState(status, `The adjustment is already ${status}.`);
  }
  const isApproved = decision === 'approve';
  const decided = { by: decider.accountId, at, reasons, ...(isApproved && { entryId }) };
  return {
    adjustment: { ...adjustment, status: outcomes[decision], decided },
    postings: isApproved ? transfer(from, to, amount) : [],
  };
};
