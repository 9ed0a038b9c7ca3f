import type { BasisPoints } from '../money.ts';
import { returnReportingProviderNames } from '../payment-providers/payment-providers.ts';
import type { Duration } from '../time.ts';

/** At most so much, in minor units, and so often within one day or month of the calendar. */
export type PeriodLimit = { readonly amount: number; readonly count: number };

/** What one withdrawal may be and costs, and how long an unclear one is asked about. Amounts in minor units. */
export type WithdrawalPolicy = {
  /** Who pays out, by name; the sandbox is for trying things out. */
  readonly provider: string;
  /** Who pays accounts of a kind instead. */
  readonly providerByKind: Readonly<Record<string, string>>;
  readonly minAmount: number;
  /** Whether a closed account can withdraw a balance below the minimum. */
  readonly canWithdrawRemainder: boolean;
  readonly maxAmount: number;
  readonly perDay: PeriodLimit;
  readonly perMonth: PeriodLimit;
  /** How long nothing is paid to an account that took another's place. A first account is paid to at once. */
  readonly accountChangeLock: Duration;
  /** What the platform keeps of each withdrawal: a share, rounded down, and a fixed sum. */
  readonly feeBasisPoints: BasisPoints;
  readonly feeFlat: number;
  /** What is withheld, by the name of a rule in `tax/rules.ts`. */
  readonly taxRule: string;
  /** After this long without a clear answer to what was sent a person takes over. */
  readonly maxUnknownDuration: Duration;
  /** Which providers tell that a bank has sent a payout back, and how long after it was paid they are asked. */
  readonly returns: { readonly reportingProviders: readonly string[]; readonly watchPeriod: Duration };
  /** "Not found" is believed only when it is said twice, this far apart. */
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
