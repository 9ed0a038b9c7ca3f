import type { Money } from '../money.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { after, type Instant } from '../time.ts';
import type { Counted } from './withdrawal.ts';
import type { PeriodLimit, WithdrawalPolicy } from './withdrawal-policy.ts';

export type LimitName = 'minimum' | 'maximum' | 'day' | 'month' | 'account_change' | 'fee';

const limitReached = (limit: LimitName, detail: string, more: Readonly<Record<string, unknown>>): Refusal =>
  refuse('withdrawal-limit', detail, { limit, ...more });

/** Refuses a sum that no withdrawal may have. */
export const refuseSize = (sum: Money, { least, most }: WithdrawalPolicy): Refusal | undefined => {
  if (sum.amount >= least && sum.amount <= most) return undefined;
  return limitReached(
    sum.amount < least ? 'minimum' : 'maximum',
    `One withdrawal is between ${least} and ${most} minor units of ${sum.currency}.`,
    { least, most, requested: sum.amount },
  );
};

/** Refuses to pay to an account that took another's place a short while ago. */
export const refuseWhileLocked = (
  changedAt: Instant | undefined,
  { lockedAfterAccountChange }: WithdrawalPolicy,
  now: Instant,
): Refusal | undefined => {
  const freesAt = changedAt && after(changedAt, lockedAfterAccountChange);
  if (freesAt === undefined || now >= freesAt) return undefined;
  return limitReached(
    'account_change',
    `The payout account was changed; withdrawals are possible again from ${freesAt}.`,
    { changedAt, freesAt },
  );
};

/** What was withdrawn in a period so far. */
export type Used = { readonly amount: number; readonly count: number };

/** What a creator is told whose withdrawals of a day or month are used up. */
export const periodRefusal = (
  { period, until }: Counted,
  limit: PeriodLimit,
  used: Used,
  asked: Money,
): Refusal =>
  limitReached(
    period,
    `At most ${limit.amount} minor units of ${asked.currency} in ${limit.count} withdrawals a ${period}; ${used.amount} in ${used.count} are used. It begins anew at ${until}.`,
    {
      most: limit.amount,
      mostCount: limit.count,
      used: used.amount,
      usedCount: used.count,
      requested: asked.amount,
      freesAt: until,
    },
  );

/** Refuses a sum of which fee and tax would leave nothing. */
export const refuseEmpty = (sum: Money, charges: number): Refusal | undefined =>
  sum.amount > charges
    ? undefined
    : limitReached('fee', `Fee and tax of ${charges} leave nothing of ${sum.amount} ${sum.currency}.`, {
        requested: sum.amount,
        charges,
      });
