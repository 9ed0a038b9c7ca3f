import { calendarPeriod } from '../calendar-period.ts';
import type { Payee } from '../ledger/accounts.ts';
import type { Posting } from '../ledger/journal.ts';
import { type Money, minus, money, plus, shareOf } from '../money.ts';
import { findPayoutProvider } from '../payment-providers/route-payout.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Instant } from '../time.ts';
import { postRequest } from './postings.ts';
import { assessTax, type TaxAssessment, taxRuleFor } from './tax/rules.ts';
import type { TaxRule, TaxYear } from './tax/tax-rule.ts';
import type { LimitPeriod, PayoutDestination, Withdrawal } from './withdrawal.ts';
import { refuseAmount, refuseEmptyPayout, refuseLockedAccount } from './withdrawal-limits.ts';
import type { WithdrawalPolicy } from './withdrawal-policy.ts';

export type WithdrawalRequest = {
  readonly id: string;
  readonly payee: Payee;
  readonly amount: Money;
  readonly destination: PayoutDestination;
  readonly merchantNumber: string;
  readonly automatic?: boolean;
};

/** The data that decides a request. */
export type WithdrawalTerms = {
  readonly policy: WithdrawalPolicy;
  readonly timeZone: string;
  /** When the payout account replaced another one. */
  readonly accountChangedAt?: Instant;
  readonly taxYear?: TaxYear;
};

export type NewWithdrawal = {
  readonly withdrawal: Withdrawal;
  readonly postings: readonly Posting[];
  /** The tax year including this withdrawal. */
  readonly taxYear: TaxYear;
};

const unpaidKindRefusal = refuse(
  'conflict',
  'The platform does not pay accounts of this kind at present. Bind another account.',
);

/** Decides a request. The amount leaves the available balance at once, so that it cannot be requested twice. */
export const decideWithdrawalRequest = (
  request: WithdrawalRequest,
  terms: WithdrawalTerms,
  now: Instant,
): NewWithdrawal | Refusal => {
  const { amount, payee, destination } = request;
  const provider = findPayoutProvider(destination.type, terms.policy);
  if (!provider) return unpaidKindRefusal;
  const refusal =
    refuseAmount(amount, terms.policy) ?? refuseLockedAccount(terms.accountChangedAt, terms.policy, now);
  if (refusal) return refusal;
  const withdrawalCharges = computeCharges(request, terms, now);
  if (isRefusal(withdrawalCharges)) return withdrawalCharges;
  const { fee, payout, sheet, year } = withdrawalCharges;
  return {
    withdrawal: {
      ...request,
      ...{ fee, payout, tax: sheet, provider },
      ...(payee.role === 'advertiser' && { hasOwnEntry: true }),
      counted: limitPeriodsOf(now, terms.timeZone),
      status: 'requested',
      version: 1,
      requestedAt: now,
      updatedAt: now,
    },
    postings: postRequest(payee, amount),
    taxYear: year,
  };
};

/** The tax rule of a payout: earnings of creators and agencies are taxed alike. Unspent balance is no income. */
export const taxRuleOf = (
  { role }: Payee,
  { taxRule }: Pick<WithdrawalPolicy, 'taxRule'>,
  currency: string,
): TaxRule => taxRuleFor(role === 'advertiser' ? 'none' : taxRule, currency);

/** The day and the month that a withdrawal counts in. */
export const limitPeriodsOf = (now: Instant, timeZone: string): readonly LimitPeriod[] =>
  (['day', 'month'] as const).map((period) => ({ period, ...calendarPeriod(period, now, timeZone) }));

/** The calendar month in the platform's time zone. */
export const calendarMonthOf = (now: Instant, timeZone: string): string =>
  calendarPeriod('month', now, timeZone).name;

type WithdrawalCharges = { readonly fee: Money; readonly payout: Money } & TaxAssessment;

const computeCharges = (
  { amount, payee }: WithdrawalRequest,
  { policy, timeZone, taxYear }: WithdrawalTerms,
  now: Instant,
): WithdrawalCharges | Refusal => {
  const { feeBasisPoints, feeFlat } = policy;
  const fee = plus(shareOf(amount, feeBasisPoints), money(feeFlat, amount.currency));
  const month = calendarMonthOf(now, timeZone);
  const assessed = assessTax(taxRuleOf(payee, policy, amount.currency), {
    income: amount,
    month,
    ...(taxYear && { before: taxYear }),
  });
  const charges = plus(fee, assessed.sheet.tax);
  return refuseEmptyPayout(amount, charges.amount) ?? { fee, payout: minus(amount, charges), ...assessed };
};
