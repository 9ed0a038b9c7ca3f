import { lists } from '../../store/lists.ts';
import { listMessages } from '../../store/message-store.ts';
import { listOrders } from '../../store/order-store.ts';
import type { Position } from '../../store/table.ts';
import type { ReadPart } from './export-sections.ts';

/** A position within a position: the order in the list of orders, the message within the order. */
const orders = 'orders.';
const messages = 'messages.';

const under = (prefix: string, position: Position | undefined): Position =>
  Object.fromEntries(Object.entries(position ?? {}).map(([name, value]) => [prefix + name, value]));

const within = (prefix: string, position: Position | undefined): Position | undefined => {
  const found = Object.entries(position ?? {}).filter(([name]) => name.startsWith(prefix));
  return found.length === 0
    ? undefined
    : Object.fromEntries(found.map(([name, value]) => [name.slice(prefix.length), value]));
};

/** What was written in the orders of one side, one order at a time; an order without messages is an empty page. */
export const exportMessages =
  (side: 'creator' | 'advertiser'): ReadPart =>
  async ({ table }, { creatorId, advertiserId }, { limit, after }) => {
    const own =
      side === 'creator' ? lists.ordersOfCreator(creatorId) : lists.ordersOfAdvertiser(advertiserId);
    const before = within(orders, after);
    const { orders: found, next } = await listOrders(table, own, 1, before);
    const [order] = found;
    if (!order) return { data: [], ...(next && { next: under(orders, next) }) };
    const page = await listMessages(table, order.id, limit, within(messages, after));
    const data = page.messages.map(({ id, at, by, text, files }) => {
      return { orderId: order.id, id, at, by, text, files: files.map(({ fileName }) => fileName) };
    });
    if (page.next) return { data, next: { ...under(orders, before), ...under(messages, page.next) } };
    return { data, ...(next && { next: under(orders, next) }) };
  };
