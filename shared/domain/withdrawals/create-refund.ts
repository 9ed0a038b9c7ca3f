import { calendarPeriod } from '../calendar-period.ts';
import type { Payee } from '../ledger/accounts.ts';
import { type Money, zero } from '../money.ts';
import type { Instant } from '../time.ts';
import { assessTax, taxRuleFor } from './tax/rules.ts';
import type { Withdrawal } from './withdrawal.ts';

type RefundRequest = {
  readonly id: string;
  readonly payee: Payee;
  readonly amount: Money;
  readonly deposit: { readonly id: string; readonly provider: string; readonly providerReference?: string };
};

/** A withdrawal that refunds a deposit. It has no fee, no tax and no limits, because the money goes back to its payer. */
export const createRefund = (
  { id, payee, amount, deposit }: RefundRequest,
  timeZone: string,
  now: Instant,
): Withdrawal => {
  const { currency } = amount;
  const { name: month } = calendarPeriod('month', now, timeZone);
  return {
    id,
    payee,
    amount,
    fee: zero(currency),
    tax: assessTax(taxRuleFor('none', currency), { income: amount, month }).sheet,
    payout: amount,
    provider: deposit.provider,
    destination: { type: 'deposit', sealed: '', masked: deposit.id },
    refund: {
      depositId: deposit.id,
      ...(deposit.providerReference && { reference: deposit.providerReference }),
    },
    hasOwnEntry: true,
    merchantNumber: id.slice('wdr_'.length),
    counted: [],
    status: 'requested',
    version: 1,
    requestedAt: now,
    updatedAt: now,
  };
};
