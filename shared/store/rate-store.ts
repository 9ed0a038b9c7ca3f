import { secondsUntil, windowOf } from '../domain/limit/window.ts';
import type { RateLimit, RateLimited } from '../domain/policy.ts';
import { refuse } from '../domain/refusal.ts';
import { epoch, type Instant } from '../domain/time.ts';
import { update, type Write } from './commit.ts';
import { keys } from './keys.ts';

/**
 * Counts what an account does in the window that now falls into, in the transaction of the deed itself: what is
 * refused is not counted. One item an account, action and window, which the table forgets when the window is over.
 */
export const writeOfUse = (accountId: string, action: RateLimited, limit: RateLimit, now: Instant): Write => {
  const { from, until } = windowOf(limit.window, now);
  return update(
    keys.rateCount(accountId, action, from),
    'SET expiresAt = :expiresAt ADD #count :one',
    {
      expression: 'attribute_not_exists(#count) OR #count < :most',
      names: { '#count': 'count' },
      values: { ':expiresAt': Math.ceil(epoch(until) / 1000), ':one': 1, ':most': limit.most },
    },
    () => {
      const retryAfterSeconds = secondsUntil(until, now);
      return refuse('throttled', `At most ${limit.most} ${action} in ${limit.window}; try again later.`, {
        retryAfterSeconds,
      });
    },
  );
};
