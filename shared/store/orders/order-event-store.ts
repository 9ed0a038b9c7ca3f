import { OrderEvent } from '../../domain/orders/order.ts';
import { attributeReader, openCollection } from '../collection.ts';
import { indexes } from '../indexes.ts';
import { keys } from '../keys.ts';
import type { Page, PageRequest } from '../page.ts';
import type { Table } from '../table.ts';

export const { list: listEvents } = openCollection(keys.orderEvent, attributeReader('event', OrderEvent));

/** The events of an order, latest first, strongly consistent. */
export const listLatestEvents = (
  table: Table,
  orderId: string,
  page: PageRequest,
): Promise<Page<OrderEvent>> =>
  listEvents(table, { ...indexes.orderEvents(orderId), newestFirst: true, consistent: true }, page);
