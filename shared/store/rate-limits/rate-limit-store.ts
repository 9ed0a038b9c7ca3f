import {
  type RateLimit,
  type RateLimitedAction,
  refuseRateLimit,
} from '../../domain/rate-limits/rate-limits.ts';
import { windowOf } from '../../domain/rate-limits/window.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { update, type Write } from '../commit.ts';
import { expiryOf } from '../expiry.ts';
import { keys } from '../keys.ts';
import { getItem, type Table } from '../table.ts';

/** An action of an account, with its limit. */
export type RateUse = {
  readonly accountId: string;
  readonly action: RateLimitedAction;
  readonly limit: RateLimit;
  readonly now: Instant;
};

const keyOf = ({ accountId, action, limit, now }: RateUse) =>
  keys.rateCount(accountId, action, windowOf(limit.window, now).from);

/**
 * Counts an action in its window, in the transaction of the action, so that refused actions do not count. One
 * item per account, action and window, which expires after the window.
 */
export const rateUseWrite = (use: RateUse): Write => {
  const { action, limit, now } = use;
  return update(
    keyOf(use),
    { set: { expiresAt: expiryOf(windowOf(limit.window, now).until) }, add: { count: 1 } },
    {
      expression: 'attribute_not_exists(#count) OR #count < :max',
      names: { '#count': 'count' },
      values: { ':max': limit.maxCount },
    },
    () => refuseRateLimit(action, limit, now),
  );
};

/** Checks the limit by a read, before other calls are made, at a tenth of the write's price. */
export const refuseExceededRate = async (table: Table, use: RateUse): Promise<Refusal | undefined> => {
  const { count = 0 } = (await getItem(table, keyOf(use))) ?? {};
  return Number(count) < use.limit.maxCount ? undefined : refuseRateLimit(use.action, use.limit, use.now);
};
