import { type Money, minus, money } from '../money.ts';
import { findPaymentProvider } from '../payment-providers/payment-providers.ts';
import { addDuration, type Instant } from '../time.ts';

/** The part of a deposit that decides whether it can be refunded. */
export type RefundableDeposit = {
  readonly amount: Money;
  readonly paid?: Money;
  readonly refunded?: Money;
  readonly provider: string;
  readonly status: string;
  readonly receivedAt?: Instant;
  readonly cannotRefund?: true;
};

/** The amounts to refund by deposit, and the rest that no deposit covers. */
export type RefundPlan<Deposit> = {
  readonly parts: readonly { readonly deposit: Deposit; readonly amount: Money }[];
  readonly rest: Money;
};

/** Maximum refunds of one request; all are written in one transaction. */
const maxParts = 8;

/** What can still be refunded of a deposit, in the currency of the request. */
const refundableAmountOf = (
  { amount, paid = amount, refunded, provider, status, receivedAt, cannotRefund }: RefundableDeposit,
  currency: string,
  providers: readonly string[],
  now: Instant,
): number => {
  const { refundPeriod } = findPaymentProvider(provider) ?? {};
  const isOpen =
    status === 'received' &&
    receivedAt !== undefined &&
    refundPeriod !== undefined &&
    addDuration(receivedAt, refundPeriod) > now;
  const isPossible = isOpen && !cannotRefund && providers.includes(provider) && paid.currency === currency;
  return isPossible ? paid.amount - (refunded?.amount ?? 0) : 0;
};

/** Plans refunds of deposits, newest first. `providers` are those of the deployment. */
export const planRefunds = <Deposit extends RefundableDeposit>(
  newestFirst: readonly Deposit[],
  wanted: Money,
  providers: readonly string[],
  now: Instant,
): RefundPlan<Deposit> => {
  const parts: { deposit: Deposit; amount: Money }[] = [];
  let rest = wanted;
  for (const deposit of newestFirst) {
    const refundable = refundableAmountOf(deposit, wanted.currency, providers, now);
    const amount = money(Math.min(refundable, rest.amount), wanted.currency);
    if (amount.amount > 0 && parts.length < maxParts) {
      parts.push({ deposit, amount });
      rest = minus(rest, amount);
    }
  }
  return { parts, rest };
};
