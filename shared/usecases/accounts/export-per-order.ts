import type { ApiDeps } from '../../deps.ts';
import type { Order } from '../../domain/orders/order.ts';
import { selectVisibleRatings } from '../../domain/ratings/ratings.ts';
import type { Instant } from '../../domain/time.ts';
import { indexes } from '../../store/indexes.ts';
import { listMessages } from '../../store/messages/message-store.ts';
import { listEvents } from '../../store/orders/order-event-store.ts';
import { listOrders } from '../../store/orders/order-store.ts';
import { mapEach, type PageRequest, type Position } from '../../store/page.ts';
import { listUploads } from '../../store/uploads/upload-store.ts';
import { toEventView } from '../orders/event-view.ts';
import { toDeclaredFile } from '../uploads/upload-view.ts';
import type { ExportPage, ReadExportPage } from './export-page.ts';

/** A position has two parts: the order in the list of orders, and the line within the order. */
const orders = 'orders.';
const inside = 'inside.';

const addPrefix = (prefix: string, position: Position | undefined): Position =>
  Object.fromEntries(Object.entries(position ?? {}).map(([name, value]) => [prefix + name, value]));

const stripPrefix = (prefix: string, position: Position | undefined): Position | undefined => {
  const found = Object.entries(position ?? {}).filter(([name]) => name.startsWith(prefix));
  return found.length === 0
    ? undefined
    : Object.fromEntries(found.map(([name, value]) => [name.slice(prefix.length), value]));
};

type Side = 'creator' | 'advertiser';

/** Reads lines of one order after a position, up to a limit. */
type ReadOrder = (
  deps: ApiDeps,
  order: Order,
  page: PageRequest & { readonly side: Side; readonly now: Instant },
) => Promise<ExportPage>;

/**
 * Exports what belongs to the orders of one side, one order per page; the page of an order without lines is
 * empty.
 */
export const exportPerOrder =
  (side: Side, read: ReadOrder): ReadExportPage =>
  async (deps, { creatorId, advertiserId }, { limit, after, now }) => {
    const own =
      side === 'creator' ? indexes.ordersOfCreator(creatorId) : indexes.ordersOfAdvertiser(advertiserId);
    const before = stripPrefix(orders, after);
    const { orders: found, next } = await listOrders(deps.table, own, { limit: 1, after: before });
    const nextOrder = next && { next: addPrefix(orders, next) };
    const [order] = found;
    if (!order) return { items: [], ...nextOrder };
    const page = await read(deps, order, { side, limit, after: stripPrefix(inside, after), now });
    const { items } = page;
    if (page.next) return { items, next: { ...addPrefix(orders, before), ...addPrefix(inside, page.next) } };
    return { items, ...nextOrder };
  };

/** The messages of both parties. */
export const messages: ReadOrder = ({ table }, { id: orderId }, page) =>
  mapEach(listMessages(table, indexes.orderMessages(orderId), page), ({ id, at, by, text, files }) => {
    return { orderId, id, at, by, text, files: files.map(({ fileName }) => fileName) };
  });

/** All events, as in the order's timeline. */
export const timeline: ReadOrder = ({ table }, order, { side, now, ...page }) => {
  const ratings = selectVisibleRatings(order, side, now);
  return mapEach(listEvents(table, indexes.orderEvents(order.id), page), (event) => ({
    orderId: order.id,
    ...toEventView(event, ratings),
  }));
};

const lastKey = '~';

/** A party's declared uploads, submitted or not. */
export const uploads: ReadOrder = async ({ table }, order, { side, limit, after }) => {
  // Ids have equal length, so this is the next one.
  const from = after?.id === undefined ? '' : `${after.id}!`;
  const found = await listUploads(table, order.id, [from, lastKey], limit);
  const last = found.length === limit ? found.at(-1) : undefined;
  const items = found
    .filter(({ by }) => by === side)
    .map(({ status, createdAt, ...upload }) => ({
      ...{ orderId: order.id, status, createdAt },
      ...toDeclaredFile({ ...upload, status, createdAt }),
    }));
  return { items, ...(last && { next: { id: last.id } }) };
};
