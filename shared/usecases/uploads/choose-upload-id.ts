import { deriveIdAt, earliestIdAt } from '../../adapters/ids.ts';
import type { Deps } from '../../deps.ts';
import { refuseRateLimit } from '../../domain/rate-limits/rate-limits.ts';
import { windowOf } from '../../domain/rate-limits/window.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { type Instant, toEpochMs, toInstant } from '../../domain/time.ts';
import { shardOf } from '../../store/keys.ts';
import { listUploads } from '../../store/uploads/upload-store.ts';

/** The party of an order that declares a file. */
type Declarer = { readonly orderId: string; readonly side: 'creator' | 'advertiser' };

/**
 * An id for a party's next file for an order: one of as many numbers as the window that now falls into has, so that two
 * of one number cannot both be written. So uploads are limited by the condition under which they are written anyway, and
 * a read. Which of the free numbers is by chance, lest files that are declared at once all want the next.
 */
export const chooseUploadId = async (
  { table, policy, ids }: Pick<Deps, 'table' | 'policy' | 'ids'>,
  { orderId, side }: Declarer,
  now: Instant,
): Promise<string | Refusal> => {
  const limit = policy.rateLimits.uploads;
  const { from, until } = windowOf(limit.window, now);
  const ends = [earliestIdAt('upl', from), earliestIdAt('upl', until)] as const;
  // Each party has its own numbers, and so as many again may be the other's.
  const found = await listUploads(table, orderId, ends, 2 * limit.maxCount);
  const used = new Set(found.filter(({ by }) => by === side).map(({ id }) => id.slice(0, ends[0].length)));
  const numbers = Array.from({ length: limit.maxCount }, (_, number) => toInstant(toEpochMs(from) + number));
  const free = numbers.filter((number) => !used.has(earliestIdAt('upl', number)));
  const number = free[shardOf(ids.create('upl'), Math.max(1, free.length))];
  return number ? deriveIdAt('upl', number, `${orderId} ${side}`) : refuseRateLimit('uploads', limit, now);
};
