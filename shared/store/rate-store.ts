import { type RateLimit, type RateLimited, refuseMore } from '../domain/limit/rates.ts';
import { windowOf } from '../domain/limit/window.ts';
import type { Refusal } from '../domain/refusal.ts';
import { epoch, type Instant } from '../domain/time.ts';
import { update, type Write } from './commit.ts';
import { keys } from './keys.ts';
import { getItem, type Table } from './table.ts';

/** Something that an account does, of which so much is allowed. */
export type Use = {
  readonly accountId: string;
  readonly action: RateLimited;
  readonly limit: RateLimit;
  readonly now: Instant;
};

const keyOf = ({ accountId, action, limit, now }: Use) =>
  keys.rateCount(accountId, action, windowOf(limit.window, now).from);

/**
 * Counts what an account does in the window that now falls into, in the transaction of the deed itself: what is
 * refused is not counted. One item an account, action and window, which the table forgets when the window is over.
 */
export const writeOfUse = (use: Use): Write => {
  const { action, limit, now } = use;
  return update(
    keyOf(use),
    'SET expiresAt = :expiresAt ADD #count :one',
    {
      expression: 'attribute_not_exists(#count) OR #count < :most',
      names: { '#count': 'count' },
      values: {
        ':expiresAt': Math.ceil(epoch(windowOf(limit.window, now).until) / 1000),
        ':one': 1,
        ':most': limit.most,
      },
    },
    () => refuseMore(action, limit, now),
  );
};

/** Refuses by a read what the write would refuse: before anything is asked of others, and at a tenth of its price. */
export const refuseUsedUp = async (table: Table, use: Use): Promise<Refusal | undefined> => {
  const { count = 0 } = (await getItem(table, keyOf(use))) ?? {};
  return Number(count) < use.limit.most ? undefined : refuseMore(use.action, use.limit, use.now);
};
