import type { Period } from '../calendar-period.ts';
import type { Payee } from '../ledger/accounts.ts';
import type { Money } from '../money.ts';
import type { Instant } from '../time.ts';
import type { WithdrawalStatus, WithdrawalStep } from './lifecycle.ts';
import type { TaxSheet } from './tax/tax-rule.ts';

export type PayoutDestination = {
  readonly type: 'alipay' | 'bank_card';
  /** The holder and number, encrypted; only the payout adapter's caller can read it. */
  readonly sealed: string;
  readonly masked: string;
};

/** A day or month in which a withdrawal counts against its limits. */
export type LimitPeriod = { readonly period: Period; readonly name: string; readonly until: Instant };

/** Why a person has to decide: nobody said how it ended, or it ended twice and differently. */
export type CaseKind = 'unclear' | 'late_success';

export type Evidence = {
  readonly note: string;
  /** Where the proof lies: the number of a bank statement's line, of a provider's ticket. */
  readonly reference: string;
};

/** Who bears a payout that reached its creator although the money had gone back: the creator, or the platform's fees. */
export type CostBearer = 'creator' | 'platform';

export type OperatorCase = {
  readonly kind: CaseKind;
  readonly openedAt: Instant;
  readonly resolved?: {
    readonly at: Instant;
    readonly by: string;
    readonly evidence: Evidence;
    readonly bornBy?: CostBearer;
  };
};

export type Withdrawal = {
  readonly id: string;
  /** Whose balance it leaves. */
  readonly payee: Payee;
  /** What leaves the balance; fee and tax are parts of it, and `payout` is the rest. */
  readonly amount: Money;
  readonly fee: Money;
  readonly tax: TaxSheet;
  readonly payout: Money;
  readonly provider: string;
  readonly destination: PayoutDestination;
  readonly status: WithdrawalStatus;
  readonly version: number;
  readonly requestedAt: Instant;
  readonly updatedAt: Instant;
  readonly counted: readonly LimitPeriod[];
  /** Whether the platform asked for it by itself after a settlement. */
  readonly automatic?: boolean;
  /** The number by which the provider knows this payout, written before the provider is first called. */
  readonly merchantNumber: string;
  /** What the provider is sent, encrypted; written before the first call, so that a second sends the same. */
  readonly parameters?: string;
  readonly providerReference?: string;
  readonly failure?: {
    readonly code: string;
    readonly message: string;
    readonly fixableBy: 'creator' | 'platform';
  };
  /**
   * From when on a clear answer is waited for: since it was first sent. What it stood still before it was sent again, as
   * while payouts were stopped, is added.
   */
  readonly sentAt?: Instant;
  /** When the provider first said that it does not know the number. */
  readonly missedAt?: Instant;
  readonly case?: OperatorCase;
};

/** What is learnt about a withdrawal from the provider, or done with it. */
export type WithdrawalCommand = {
  readonly type: WithdrawalStep;
  readonly parameters?: string;
  readonly providerReference?: string;
  readonly failure?: Withdrawal['failure'];
  /** An operator who decides a case says who it is, and on what grounds. */
  readonly operator?: { readonly id: string; readonly evidence: Evidence; readonly bornBy?: CostBearer };
};
