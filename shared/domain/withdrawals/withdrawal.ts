import * as z from 'zod';
import { Payee } from '../ledger/accounts.ts';
import { Money } from '../money.ts';
import { payoutAccountTypes } from '../payout-accounts/payout-account-kinds.ts';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';
import { type WithdrawalStep, withdrawalStatuses } from './lifecycle.ts';
import { TaxSheet } from './tax/tax-rule.ts';

/** What a withdrawal can be paid to: an account, or back the way a deposit came. */
export const destinationTypes = [...payoutAccountTypes, 'deposit'] as const;

const PayoutDestination = z.object({
  type: z.enum(destinationTypes),
  /** The holder and number, encrypted; only the caller of the payout adapter decrypts it. Empty for a refund. */
  sealed: z.string(),
  masked: z.string(),
});

export type PayoutDestination = TypeOf<typeof PayoutDestination>;

/** A day or month in which a withdrawal counts against its limits. */
const LimitPeriod = z.object({ period: z.enum(['day', 'month']), name: z.string(), until: Instant });

export type LimitPeriod = TypeOf<typeof LimitPeriod>;

export const Evidence = z.object({
  note: z.string(),
  /** Where the proof is: a line of a bank statement, a ticket of the provider. */
  reference: z.string(),
});

export type Evidence = TypeOf<typeof Evidence>;

/** Who bears a payout that was paid after its money was returned: the creator's balance or the platform's fees. */
const CostBearer = z.enum(['creator', 'platform']);

export type CostBearer = z.infer<typeof CostBearer>;

/** What a provider can answer about a payout. */
export const providerAnswers = [
  'paid',
  'processing',
  'failed',
  'returned',
  'unfunded',
  'not_found',
  'unknown',
] as const;

const OperatorCase = z.object({
  /** Why a person must decide: the outcome is not known, or two different outcomes were reported. */
  kind: z.enum(['unclear', 'not_found', 'late_success', 'late_failure']),
  openedAt: Instant,
  /** Whether the later outcome is booked in suspense. Cases of releases before 0.3.0 booked nothing. */
  inSuspense: z.boolean().exactOptional(),
  /** When staff last asked the provider about the open case, who did, and what it answered. */
  lastQuery: z.object({ at: Instant, by: z.string(), answer: z.enum(providerAnswers) }).exactOptional(),
  /** Who bore the payout that a later failure gives back. */
  bornBy: CostBearer.exactOptional(),
  resolved: z
    .object({ at: Instant, by: z.string(), evidence: Evidence, bornBy: CostBearer.exactOptional() })
    .exactOptional(),
});

export type OperatorCase = TypeOf<typeof OperatorCase>;

export const Withdrawal = z.object({
  id: z.string(),
  payee: Payee,
  /** The amount that leaves the balance: fee, tax and `payout`. */
  amount: Money,
  fee: Money,
  tax: TaxSheet,
  payout: Money,
  /** Chosen by the kind of the account when the withdrawal is requested. It never changes. */
  provider: z.string(),
  destination: PayoutDestination,
  /** The deposit that is refunded, and the provider's reference of its payment. */
  refund: z.object({ depositId: z.string(), reference: z.string().exactOptional() }).exactOptional(),
  /**
   * Whether an advertiser's withdrawal has an entry of its request for itself. In release 0.3.0, one entry moved all
   * withdrawals of a request.
   */
  hasOwnEntry: z.literal(true).exactOptional(),
  status: z.enum(withdrawalStatuses),
  version: z.int(),
  requestedAt: Instant,
  updatedAt: Instant,
  counted: z.array(LimitPeriod),
  /** Whether the platform requested it after a settlement. */
  automatic: z.boolean().exactOptional(),
  /** The provider's key for this payout, written before the first call. */
  merchantNumber: z.string(),
  /** The encrypted request to the provider. It is written before the first call, so that every call sends the same. */
  parameters: z.string().exactOptional(),
  providerReference: z.string().exactOptional(),
  failure: z
    .object({ code: z.string(), message: z.string(), fixableBy: z.enum(['creator', 'platform']) })
    .exactOptional(),
  /** When the wait for a clear answer began: at the first sending, plus the time in which the payout was not sent. */
  sentAt: Instant.exactOptional(),
  /** When the provider first answered that it does not know the number. */
  missedAt: Instant.exactOptional(),
  case: OperatorCase.exactOptional(),
});

export type Withdrawal = TypeOf<typeof Withdrawal>;

/** A result from the provider, or an action on a withdrawal. */
export type WithdrawalCommand = {
  readonly type: WithdrawalStep;
  readonly parameters?: string;
  readonly providerReference?: string;
  readonly failure?: Withdrawal['failure'];
  /** The operator who decides a case, with evidence. */
  readonly operator?: { readonly id: string; readonly evidence: Evidence; readonly bornBy?: CostBearer };
};
