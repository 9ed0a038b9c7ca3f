import type { Deps } from '../../deps.ts';
import type { ErasurePlace } from '../../domain/accounts/erasure.ts';
import { indexes } from '../../store/indexes.ts';
import { isOpenOrder, listOrders } from '../../store/orders/order-store.ts';
import type { Caller } from '../caller.ts';

const ordersPerPage = 100;

/** How many pages one step looks through: a thousand orders, some three megabytes. */
const maxPages = 10;

/** What a step found: orders that run, where it goes on, or neither, when all have been looked at. */
export type OrderScan = { readonly running: readonly string[]; readonly place?: ErasurePlace };

/**
 * Looks on through the orders of an account that is closed, both sides, for one that still runs. What was looked at
 * has ended and does not begin again, and a closed account gets no new order, so that no step has to begin from the front.
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
    const { orders, unreadable, next } = await listOrders(table, listing, ordersPerPage, place.after);
    const running = [...orders.filter(isOpenOrder).map(({ id }) => id), ...unreadable];
    if (running.length > 0) return { running };
    place = next ? { section: place.section, after: next } : nextSide(place);
  }
  return { running: [], ...(place && { place }) };
};

const nextSide = ({ section }: ErasurePlace): ErasurePlace | undefined =>
  section === 'orders-as-creator' ? { section: 'orders-as-advertiser' } : undefined;
