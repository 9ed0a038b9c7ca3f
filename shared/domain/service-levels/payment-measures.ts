import type { Deposit } from '../deposits/deposit.ts';
import { type Duration, type Instant, secondsBetween, toMilliseconds } from '../time.ts';
import type { Withdrawal } from '../withdrawals/withdrawal.ts';
import { countOf, type Measure } from './measure.ts';

/** How long after its request a payout may arrive. */
export const payoutTarget: Duration = 'PT1H';

/** What one step of a withdrawal says about the service. A payout whose outcome nobody knows is late when its case opens. */
export const measuresOfWithdrawal = (
  before: Withdrawal,
  after: Withdrawal,
  at: Instant,
): readonly Measure[] => {
  if (after.status === before.status) return [];
  const isOpen = ['requested', 'submitting', 'processing', 'unknown'].includes(before.status);
  if (after.status === 'needs_operator') return isOpen ? [countOf('PayoutsLate', at)] : [];
  if (after.status !== 'paid') return [];
  const { amount: value, currency } = after.payout;
  const paid: Measure = { name: 'PaidOutAmount', value, at, currency };
  if (!isOpen) return [paid];
  const seconds = secondsBetween(after.requestedAt, at);
  const isLate = seconds * 1_000 > toMilliseconds(payoutTarget);
  return [
    countOf(isLate ? 'PayoutsLate' : 'PayoutsOnTime', at),
    { name: 'PayoutSeconds', value: seconds, at },
    paid,
  ];
};

/** The money that a step of a deposit brings in. What a provider gives back after a reversal was counted before. */
export const measuresOfDeposit = (before: Deposit, after: Deposit, at: Instant): readonly Measure[] => {
  if (after.status !== 'received' || before.status === 'received' || before.caseKind === 'reversed')
    return [];
  const { amount: value, currency } = after.paid ?? after.amount;
  return [{ name: 'DepositedAmount', value, at, currency }];
};
