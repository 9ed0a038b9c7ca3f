import type { BasisPoints } from '../money.ts';
import { returnReportingProviderNames } from '../payment-providers/payment-providers.ts';
import type { Duration } from '../time.ts';

/** The maximum amount, in minor units, and number of withdrawals per calendar day or month. */
export type PeriodLimit = { readonly amount: number; readonly count: number };

/** The limits and costs of withdrawals, and how unclear ones are resolved. Amounts in minor units. */
export type WithdrawalPolicy = {
  /** The provider of payouts; `sandbox` is for tests. */
  readonly provider: string;
  /** Other providers for single kinds of accounts. */
  readonly providerByKind: Readonly<Record<string, string>>;
  readonly minAmount: number;
  /** Whether a closed account can withdraw a balance below the minimum. */
  readonly canWithdrawRemainder: boolean;
  readonly maxAmount: number;
  readonly perDay: PeriodLimit;
  readonly perMonth: PeriodLimit;
  /** How long withdrawals wait after a change of the account. A first account has no wait. */
  readonly accountChangeLock: Duration;
  /** The fee of each withdrawal: a share, rounded down, and a fixed amount. */
  readonly feeBasisPoints: BasisPoints;
  readonly feeFlat: number;
  /** The name of a rule in `tax/rules.ts`. */
  readonly taxRule: string;
  /** After this time without a clear answer an operator takes over. */
  readonly maxUnknownDuration: Duration;
  /** The providers that report returned payouts, and how long after the payment they are queried. */
  readonly returns: { readonly reportingProviders: readonly string[]; readonly watchPeriod: Duration };
  /** A payout is missing after two answers "not found" at this interval. */
  readonly minNotFoundInterval: Duration;
};

export const defaultWithdrawalPolicy: WithdrawalPolicy = {
  provider: 'sandbox',
  providerByKind: {},
  minAmount: 100,
  canWithdrawRemainder: true,
  maxAmount: 5_000_000,
  perDay: { amount: 10_000_000, count: 10 },
  perMonth: { amount: 100_000_000, count: 100 },
  accountChangeLock: 'PT24H',
  feeBasisPoints: 0,
  feeFlat: 0,
  taxRule: 'none',
  maxUnknownDuration: 'PT24H',
  returns: { reportingProviders: returnReportingProviderNames, watchPeriod: 'P5D' },
  minNotFoundInterval: 'PT5M',
};
