import { deriveIdAt, earliestIdAt } from '../../adapters/ids.ts';
import type { Deps } from '../../deps.ts';
import { refuseRateLimit } from '../../domain/rate-limits/rate-limits.ts';
import { windowOf } from '../../domain/rate-limits/window.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { type Instant, toEpochMs, toInstant } from '../../domain/time.ts';
import { shardOf } from '../../store/keys.ts';
import { listUploads } from '../../store/uploads/upload-store.ts';

/** The party that declares a file. */
type Declarer = { readonly orderId: string; readonly side: 'creator' | 'advertiser' };

/**
 * Chooses an id for a party's next file. Each time window has a fixed set of numbers, and each id is written
 * once, so this limits uploads at the cost of one read. It picks a free number at random, because concurrent
 * requests would collide on the next one.
 */
export const chooseUploadId = async (
  { table, policy, ids }: Pick<Deps, 'table' | 'policy' | 'ids'>,
  { orderId, side }: Declarer,
  now: Instant,
): Promise<string | Refusal> => {
  const limit = policy.rateLimits.uploads;
  const { from, until } = windowOf(limit.window, now);
  const ends = [earliestIdAt('upl', from), earliestIdAt('upl', until)] as const;
  // Each party has its own numbers, so the other may use as many again.
  const found = await listUploads(table, orderId, ends, 2 * limit.maxCount);
  const used = new Set(found.filter(({ by }) => by === side).map(({ id }) => id.slice(0, ends[0].length)));
  const fromMs = toEpochMs(from);
  const numberAt = (index: number): Instant => toInstant(fromMs + index);
  const indexes = Array.from({ length: limit.maxCount }, (_, index) => index);
  // Most parties declare one file in a window.
  const free =
    used.size === 0 ? indexes : indexes.filter((index) => !used.has(earliestIdAt('upl', numberAt(index))));
  const index = free[shardOf(ids.create('upl'), Math.max(1, free.length))];
  const number = index === undefined ? undefined : numberAt(index);
  return number ? deriveIdAt('upl', number, `${orderId} ${side}`) : refuseRateLimit('uploads', limit, now);
};
