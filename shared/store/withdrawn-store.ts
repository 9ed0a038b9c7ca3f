import * as z from 'zod';
import type { Policy } from '../domain/policy.ts';
import { epoch, type Instant } from '../domain/time.ts';
import { periodRefusal, type Used } from '../domain/withdrawal/limits.ts';
import type { Counted, Withdrawal } from '../domain/withdrawal/withdrawal.ts';
import { update, type Write } from './commit.ts';
import { keys } from './keys.ts';
import { itemReader } from './stored.ts';
import type { Item } from './table.ts';

const readUsed = itemReader(z.object({ amount: z.int(), count: z.int() }));

const usedOf = (item: Item | undefined): Used => (item ? readUsed(item) : { amount: 0, count: 0 });

const keyOf = ({ payee, amount }: Withdrawal, { name }: Counted) =>
  keys.withdrawn(payee.id, amount.currency, name);

/**
 * Counts a withdrawal against the limits of its day and month, in the transaction that asks for it: what is refused
 * is not counted. One item a period, which the table forgets when the period is over.
 */
export const writesOfCounting = (
  withdrawal: Withdrawal,
  { perDay, perMonth }: Pick<Policy['withdrawal'], 'perDay' | 'perMonth'>,
): readonly Write[] =>
  withdrawal.counted.map((counted) => {
    const limit = counted.period === 'day' ? perDay : perMonth;
    const { amount } = withdrawal.amount;
    // A sum above the limit fits into no period; the condition then is true of no number.
    const fitsAtAll = amount <= limit.amount && limit.count > 0;
    return update(
      keyOf(withdrawal, counted),
      'SET expiresAt = :expiresAt ADD amount :amount, #count :one',
      {
        expression: fitsAtAll
          ? 'attribute_not_exists(pk) OR (amount <= :room AND #count < :most)'
          : '#count < :most AND #count > :most',
        names: { '#count': 'count' },
        values: {
          ':expiresAt': Math.ceil(epoch(counted.until) / 1000),
          ':amount': amount,
          ':one': 1,
          ':most': limit.count,
          ...(fitsAtAll && { ':room': limit.amount - amount }),
        },
      },
      (found) => periodRefusal(counted, limit, usedOf(found), withdrawal.amount),
    );
  });

/** Gives back what a withdrawal counted whose money came back, in the periods that still run. */
export const writesOfUncounting = (withdrawal: Withdrawal, now: Instant): readonly Write[] =>
  withdrawal.counted
    .filter(({ until }) => now < until)
    .map((counted) =>
      update(keyOf(withdrawal, counted), 'ADD amount :amount, #count :one', {
        expression: 'attribute_exists(pk)',
        names: { '#count': 'count' },
        values: { ':amount': -withdrawal.amount.amount, ':one': -1 },
      }),
    );
