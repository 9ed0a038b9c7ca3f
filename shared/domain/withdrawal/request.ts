import { account, type Payee } from '../ledger/accounts.ts';
import { type Posting, transfer } from '../ledger/journal.ts';
import { calendarPeriod } from '../limit/calendar.ts';
import { type Money, minus, money, plus, shareOf } from '../money.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { Instant } from '../time.ts';
import { refuseEmpty, refuseSize, refuseWhileLocked } from './limits.ts';
import { type Assessed, assess, taxRuleFor } from './tax/rules.ts';
import type { TaxRule, TaxYear } from './tax/tax-rule.ts';
import type { Counted, PayoutDestination, Withdrawal } from './withdrawal.ts';
import type { WithdrawalPolicy } from './withdrawal-policy.ts';

export type AskedWithdrawal = {
  readonly id: string;
  readonly payee: Payee;
  readonly amount: Money;
  readonly destination: PayoutDestination;
  readonly merchantNumber: string;
  readonly automatic?: boolean;
};

/** What a request is judged by. */
export type Terms = {
  readonly policy: WithdrawalPolicy;
  readonly timeZone: string;
  /** When the payout account took another's place. */
  readonly accountChangedAt?: Instant;
  /** What the creator was paid in this tax year. */
  readonly taxYear?: TaxYear;
};

export type Requested = {
  readonly withdrawal: Withdrawal;
  readonly postings: readonly Posting[];
  /** The tax year with this withdrawal in it. */
  readonly taxYear: TaxYear;
};

/** Asks for a payout: the sum leaves the withdrawable balance at once, so that it cannot be asked for twice. */
export const requestWithdrawal = (
  asked: AskedWithdrawal,
  terms: Terms,
  now: Instant,
): Requested | Refusal => {
  const { amount, payee } = asked;
  const refusal =
    refuseSize(amount, terms.policy) ?? refuseWhileLocked(terms.accountChangedAt, terms.policy, now);
  if (refusal) return refusal;
  const charged = charge(asked, terms, now);
  if (isRefusal(charged)) return charged;
  const { fee, payout, sheet, year } = charged;
  return {
    withdrawal: {
      ...asked,
      ...{ fee, payout, tax: sheet, provider: terms.policy.provider },
      counted: countedIn(now, terms.timeZone),
      status: 'requested',
      version: 1,
      requestedAt: now,
      updatedAt: now,
    },
    postings: transfer(account.withdrawable(payee), account.withdrawing(payee), amount),
    taxYear: year,
  };
};

/** The rule by which a payout is taxed. An agency is a business, which declares for itself: nothing is withheld. */
export const taxRuleOf = (
  { role }: Payee,
  { taxRule }: Pick<WithdrawalPolicy, 'taxRule'>,
  currency: string,
): TaxRule => taxRuleFor(role === 'agency' ? 'none' : taxRule, currency);

/** The day and the month that a withdrawal counts in. */
export const countedIn = (now: Instant, timeZone: string): readonly Counted[] =>
  (['day', 'month'] as const).map((period) => ({ period, ...calendarPeriod(period, now, timeZone) }));

/** The month of the calendar where the platform is. */
export const monthOf = (now: Instant, timeZone: string): string =>
  calendarPeriod('month', now, timeZone).name;

type Charged = { readonly fee: Money; readonly payout: Money } & Assessed;

const charge = (
  { amount, payee }: AskedWithdrawal,
  { policy, timeZone, taxYear }: Terms,
  now: Instant,
): Charged | Refusal => {
  const { feeBasisPoints, feeFlat } = policy;
  const fee = plus(shareOf(amount, feeBasisPoints), money(feeFlat, amount.currency));
  const month = monthOf(now, timeZone);
  const assessed = assess(taxRuleOf(payee, policy, amount.currency), {
    income: amount,
    month,
    ...(taxYear && { before: taxYear }),
  });
  const charges = plus(fee, assessed.sheet.tax);
  return refuseEmpty(amount, charges.amount) ?? { fee, payout: minus(amount, charges), ...assessed };
};
