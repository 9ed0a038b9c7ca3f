import { OrderEvent } from '../../domain/orders/order.ts';
import { type IndexRange, indexes } from '../indexes.ts';
import { readEach, reader } from '../stored.ts';
import { listItems, type Position, type Table } from '../table.ts';

export type EventPage = { readonly events: readonly OrderEvent[]; readonly next?: Position };

/** The events of an order, oldest first. */
export const listEvents = (
  table: Table,
  orderId: string,
  limit: number,
  after?: Position,
): Promise<EventPage> => listEventsIn(table, indexes.orderEvents(orderId), limit, after);

/** The events of an order, latest first, strongly consistent. */
export const listLatestEvents = (
  table: Table,
  orderId: string,
  limit: number,
  after?: Position,
): Promise<EventPage> =>
  listEventsIn(table, { ...indexes.orderEvents(orderId), newestFirst: true, consistent: true }, limit, after);

const readEvent = reader(OrderEvent);

const listEventsIn = async (
  table: Table,
  listing: IndexRange,
  limit: number,
  after?: Position,
): Promise<EventPage> => {
  const { items, next } = await listItems(table, listing, limit, after);
  return { events: readEach(table, items, (item) => readEvent(item.event, item)), ...(next && { next }) };
};
