import {
  type RateLimit,
  type RateLimitedAction,
  refuseRateLimit,
} from '../../domain/rate-limits/rate-limits.ts';
import { windowOf } from '../../domain/rate-limits/window.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { type Instant, toEpochMs } from '../../domain/time.ts';
import { update, type Write } from '../commit.ts';
import { keys } from '../keys.ts';
import { getItem, type Table } from '../table.ts';

/** Something that an account does, of which so much is allowed. */
export type RateUse = {
  readonly accountId: string;
  readonly action: RateLimitedAction;
  readonly limit: RateLimit;
  readonly now: Instant;
};

const keyOf = ({ accountId, action, limit, now }: RateUse) =>
  keys.rateCount(accountId, action, windowOf(limit.window, now).from);

/**
 * Counts what an account does in the window that now falls into, in the transaction of the deed itself: what is
 * refused is not counted. One item an account, action and window, which the table forgets when the window is over.
 */
export const rateUseWrite = (use: RateUse): Write => {
  const { action, limit, now } = use;
  return update(
    keyOf(use),
    'SET expiresAt = :expiresAt ADD #count :one',
    {
      expression: 'attribute_not_exists(#count) OR #count < :most',
      names: { '#count': 'count' },
      values: {
        ':expiresAt': Math.ceil(toEpochMs(windowOf(limit.window, now).until) / 1000),
        ':one': 1,
        ':most': limit.maxCount,
      },
    },
    () => refuseRateLimit(action, limit, now),
  );
};

/** Refuses by a read what the write would refuse: before anything is asked of others, and at a tenth of its price. */
export const refuseExceededRate = async (table: Table, use: RateUse): Promise<Refusal | undefined> => {
  const { count = 0 } = (await getItem(table, keyOf(use))) ?? {};
  return Number(count) < use.limit.maxCount ? undefined : refuseRateLimit(use.action, use.limit, use.now);
};
