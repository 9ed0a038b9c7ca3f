import * as z from 'zod';
import type { Policy } from '../../domain/policy/policy.ts';
import type { Instant } from '../../domain/time.ts';
import type { LimitPeriod, Withdrawal } from '../../domain/withdrawals/withdrawal.ts';
import { type PeriodUsage, refusePeriodLimit } from '../../domain/withdrawals/withdrawal-limits.ts';
import { alwaysTrue, exists, update, type Write } from '../commit.ts';
import { expiryOf } from '../expiry.ts';
import { keys } from '../keys.ts';
import { itemReader } from '../stored.ts';
import type { Item } from '../table.ts';

const readUsed = itemReader(z.object({ amount: z.int(), count: z.int() }));

const toUsed = (item: Item | undefined): PeriodUsage => (item ? readUsed(item) : { amount: 0, count: 0 });

const keyOf = ({ payee, amount }: Withdrawal, { name }: LimitPeriod) =>
  keys.withdrawnPeriod(payee.id, amount.currency, name);

/**
 * Counts a withdrawal against its daily and monthly limits, in the transaction of the request, so that
 * refused ones do not count. One item per period, which expires after the period.
 */
export const countedWithdrawalWrites = (
  withdrawal: Withdrawal,
  { perDay, perMonth }: Pick<Policy['withdrawal'], 'perDay' | 'perMonth'>,
): readonly Write[] =>
  withdrawal.counted.map((counted) => {
    const limit = counted.period === 'day' ? perDay : perMonth;
    const { amount } = withdrawal.amount;
    // An amount above the limit fits into no period; then the condition never holds.
    const canFit = amount <= limit.amount && limit.count > 0;
    return update(
      keyOf(withdrawal, counted),
      { set: { expiresAt: expiryOf(counted.until) }, add: { amount, count: 1 } },
      {
        expression: canFit
          ? 'attribute_not_exists(pk) OR (amount <= :room AND #count < :max)'
          : '#count < :max AND #count > :max',
        names: { '#count': 'count' },
        values: { ':max': limit.count, ...(canFit && { ':room': limit.amount - amount }) },
      },
      (found) => refusePeriodLimit(counted, limit, toUsed(found), withdrawal.amount),
    );
  });

/** Counts a withdrawal again whose money arrived after all. It was allowed before, so no limit refuses it now. */
export const recountedWithdrawalWrites = (withdrawal: Withdrawal, now: Instant): readonly Write[] =>
  withdrawal.counted
    .filter(({ until }) => now < until)
    .map((counted) =>
      update(
        keyOf(withdrawal, counted),
        {
          set: { expiresAt: expiryOf(counted.until) },
          add: { amount: withdrawal.amount.amount, count: 1 },
        },
        alwaysTrue,
      ),
    );

/** Subtracts a withdrawal whose money came back, in the periods that still run. */
export const uncountedWithdrawalWrites = (withdrawal: Withdrawal, now: Instant): readonly Write[] =>
  withdrawal.counted
    .filter(({ until }) => now < until)
    .map((counted) =>
      update(keyOf(withdrawal, counted), { add: { amount: -withdrawal.amount.amount, count: -1 } }, exists),
    );
