import type { Deps } from '../../deps.ts';
import type { ErasurePlace } from '../../domain/accounts/erasure.ts';
import { indexes } from '../../store/indexes.ts';
import { isOpenOrder, listOrders } from '../../store/orders/order-store.ts';
import type { Caller } from '../caller.ts';

const ordersPerPage = 100;

/** Maximum pages per step: a thousand orders, about three megabytes. */
const maxPages = 10;

/** The running orders that a step found, or where the scan continues; neither when it is complete. */
export type OrderScan = { readonly running: readonly string[]; readonly place?: ErasurePlace };

/**
 * Scans the orders of a closed account, on both sides, for one that still runs. A finished order never runs
 * again and a closed account gets no new one, so each step continues from the last position.
 */
export const scanForRunningOrders = async (
  { table }: Pick<Deps, 'table'>,
  { creatorId, advertiserId }: Caller,
  from: ErasurePlace,
): Promise<OrderScan> => {
  let place: ErasurePlace | undefined = from;
  for (let pages = 0; pages < maxPages && place; pages += 1) {
    const listing =
      place.section === 'orders-as-creator'
        ? indexes.ordersOfCreator(creatorId)
        : indexes.ordersOfAdvertiser(advertiserId);
    const page = { limit: ordersPerPage, after: place.after };
    const { orders, unreadable, next } = await listOrders(table, listing, page);
    const running = [...orders.filter(isOpenOrder).map(({ id }) => id), ...unreadable];
    if (running.length > 0) return { running };
    place = next ? { section: place.section, after: next } : nextSide(place);
  }
  return { running: [], ...(place && { place }) };
};

const nextSide = ({ section }: ErasurePlace): ErasurePlace | undefined =>
  section === 'orders-as-creator' ? { section: 'orders-as-advertiser' } : undefined;
