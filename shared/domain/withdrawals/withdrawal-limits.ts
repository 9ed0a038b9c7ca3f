import type { Money } from '../money.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { addDuration, type Instant } from '../time.ts';
import type { LimitPeriod } from './withdrawal.ts';
import type { PeriodLimit, WithdrawalPolicy } from './withdrawal-policy.ts';

export type LimitName = 'minimum' | 'maximum' | 'day' | 'month' | 'account_change' | 'fee';

const refuseLimit = (limit: LimitName, detail: string, more: Readonly<Record<string, unknown>>): Refusal =>
  refuse('withdrawal-limit', detail, { limit, ...more });

/** Refuses an amount outside of the limits. */
export const refuseAmount = (sum: Money, { minAmount, maxAmount }: WithdrawalPolicy): Refusal | undefined => {
  if (sum.amount >= minAmount && sum.amount <= maxAmount) return undefined;
  return refuseLimit(
    sum.amount < minAmount ? 'minimum' : 'maximum',
    `One withdrawal is between ${minAmount} and ${maxAmount} minor units of ${sum.currency}.`,
    { least: minAmount, most: maxAmount, requested: sum.amount },
  );
};

/** Refuses to pay to a recently changed account. */
export const refuseLockedAccount = (
  changedAt: Instant | undefined,
  { accountChangeLock }: WithdrawalPolicy,
  now: Instant,
): Refusal | undefined => {
  const freesAt = changedAt && addDuration(changedAt, accountChangeLock);
  if (freesAt === undefined || now >= freesAt) return undefined;
  return refuseLimit(
    'account_change',
    `The payout account was changed; withdrawals are possible again from ${freesAt}.`,
    { changedAt, freesAt },
  );
};

/** The withdrawals of a period to date. */
export type PeriodUsage = { readonly amount: number; readonly count: number };

/** The message for an exceeded limit of a day or month. */
export const refusePeriodLimit = (
  { period, until }: LimitPeriod,
  limit: PeriodLimit,
  used: PeriodUsage,
  requested: Money,
): Refusal =>
  refuseLimit(
    period,
    `At most ${limit.amount} minor units of ${requested.currency} in ${limit.count} withdrawals a ${period}; ${used.amount} in ${used.count} are used. The limit resets at ${until}.`,
    {
      most: limit.amount,
      mostCount: limit.count,
      used: used.amount,
      usedCount: used.count,
      requested: requested.amount,
      freesAt: until,
    },
  );

/** Refuses an amount that fee and tax would use up. */
export const refuseEmptyPayout = (sum: Money, charges: number): Refusal | undefined =>
  sum.amount > charges
    ? undefined
    : refuseLimit('fee', `Fee and tax of ${charges} leave nothing of ${sum.amount} ${sum.currency}.`, {
        requested: sum.amount,
        charges,
      });
