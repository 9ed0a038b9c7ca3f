import * as z from 'zod';
import { Payee } from '../ledger/accounts.ts';
import { Money } from '../money.ts';
import { payoutAccountTypes } from '../payout-accounts/payout-account-kinds.ts';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';
import { type WithdrawalStep, withdrawalStatuses } from './lifecycle.ts';
import { TaxSheet } from './tax/tax-rule.ts';

const PayoutDestination = z.object({
  type: z.enum(payoutAccountTypes),
  /** The holder and number, encrypted; only the payout adapter's caller can read it. */
  sealed: z.string(),
  masked: z.string(),
});

export type PayoutDestination = TypeOf<typeof PayoutDestination>;

/** A day or month in which a withdrawal counts against its limits. */
const LimitPeriod = z.object({ period: z.enum(['day', 'month']), name: z.string(), until: Instant });

export type LimitPeriod = TypeOf<typeof LimitPeriod>;

export const Evidence = z.object({
  note: z.string(),
  /** Where the proof is: the number of a bank statement's line, of a provider's ticket. */
  reference: z.string(),
});

export type Evidence = TypeOf<typeof Evidence>;

/** Who bears a payout that reached its creator after the money had been returned: the creator, or the platform's fees. */
const CostBearer = z.enum(['creator', 'platform']);

export type CostBearer = z.infer<typeof CostBearer>;

const OperatorCase = z.object({
  /** Why a person must decide: the outcome is not known, or two different outcomes were reported. */
  kind: z.enum(['unclear', 'late_success']),
  openedAt: Instant,
  resolved: z
    .object({ at: Instant, by: z.string(), evidence: Evidence, bornBy: CostBearer.exactOptional() })
    .exactOptional(),
});

export type OperatorCase = TypeOf<typeof OperatorCase>;

export const Withdrawal = z.object({
  id: z.string(),
  /** Whose balance it leaves. */
  payee: Payee,
  /** What leaves the balance; fee and tax are parts of it, and `payout` is the rest. */
  amount: Money,
  fee: Money,
  tax: TaxSheet,
  payout: Money,
  /** Chosen by the kind of the account when the withdrawal is made. It never changes after. */
  provider: z.string(),
  destination: PayoutDestination,
  status: z.enum(withdrawalStatuses),
  version: z.int(),
  requestedAt: Instant,
  updatedAt: Instant,
  counted: z.array(LimitPeriod),
  /** Whether the platform requested it after a settlement. */
  automatic: z.boolean().exactOptional(),
  /** The provider's key for this payout, written before the first call. */
  merchantNumber: z.string(),
  /** What the provider is sent, encrypted; written before the first call, so that a second call sends the same. */
  parameters: z.string().exactOptional(),
  providerReference: z.string().exactOptional(),
  failure: z
    .object({ code: z.string(), message: z.string(), fixableBy: z.enum(['creator', 'platform']) })
    .exactOptional(),
  /** When the wait for a clear answer began: at the first sending. Time that it stood still before a second one is added. */
  sentAt: Instant.exactOptional(),
  /** When the provider first answered that it does not know the number. */
  missedAt: Instant.exactOptional(),
  case: OperatorCase.exactOptional(),
});

export type Withdrawal = TypeOf<typeof Withdrawal>;

/** What is learnt about a withdrawal from the provider, or done with it. */
export type WithdrawalCommand = {
  readonly type: WithdrawalStep;
  readonly parameters?: string;
  readonly providerReference?: string;
  readonly failure?: Withdrawal['failure'];
  /** An operator who decides a case says who it is, and on what grounds. */
  readonly operator?: { readonly id: string; readonly evidence: Evidence; readonly bornBy?: CostBearer };
};
