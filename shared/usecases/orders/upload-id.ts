import { derivedIdAt, earliestId } from '../../adapters/ids.ts';
import type { Deps } from '../../deps.ts';
import { refuseMore } from '../../domain/limit/rates.ts';
import { windowOf } from '../../domain/limit/window.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { epoch, type Instant, instant } from '../../domain/time.ts';
import { shardOf } from '../../store/keys.ts';
import { listUploads } from '../../store/upload-store.ts';

/** The party of an order that declares a file. */
type Declaring = { readonly orderId: string; readonly side: 'creator' | 'advertiser' };

/**
 * An id for a party's next file for an order: one of as many numbers as the window that now falls into has, so that two
 * of one number cannot both be written. So uploads are limited by the condition under which they are written anyway, and
 * a read. Which of the free numbers is by chance, lest files that are declared at once all want the next.
 */
export const nextUploadId = async (
  { table, policy, ids }: Pick<Deps, 'table' | 'policy' | 'ids'>,
  { orderId, side }: Declaring,
  now: Instant,
): Promise<string | Refusal> => {
  const limit = policy.rates.uploads;
  const { from, until } = windowOf(limit.window, now);
  const ends = [earliestId('upl', from), earliestId('upl', until)] as const;
  // Each party has its own numbers, and so as many again may be the other's.
  const found = await listUploads(table, orderId, ends, 2 * limit.most);
  const used = new Set(found.filter(({ by }) => by === side).map(({ id }) => id.slice(0, ends[0].length)));
  const numbers = Array.from({ length: limit.most }, (_, number) => instant(epoch(from) + number));
  const free = numbers.filter((number) => !used.has(earliestId('upl', number)));
  const number = free[shardOf(ids.fresh('upl'), Math.max(1, free.length))];
  return number ? derivedIdAt('upl', number, `${orderId} ${side}`) : refuseMore('uploads', limit, now);
};
