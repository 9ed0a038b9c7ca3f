import type { JournalEntry } from '#shared/domain/ledger/journal.ts';
import type { Order, OrderEvent } from '#shared/domain/orders/order.ts';
import type { Task } from '#shared/domain/tasks/task.ts';
import { unfoldItem } from '#shared/store/document.ts';
import type { Item } from './table/values.ts';

/** What items of the kinds that are looked at hold, as the product sees it. */
export type Content = {
  readonly pk: string;
  readonly sk: string;
  readonly revision: number;
  readonly held?: number;
  readonly order?: Order;
  readonly event?: OrderEvent;
  readonly entry?: JournalEntry;
  readonly task?: Task;
};

const contentByItem = new WeakMap<Item, Content>();

/** What an item holds, with its document unfolded; each item is read once. */
export const readContent = (item: Item): Content => {
  const content = contentByItem.get(item) ?? (unfoldItem(item) as Content);
  contentByItem.set(item, content);
  return content;
};

/** The order in an item, if it is one of an order. */
export const readOrder = (item: Item | undefined): Order | undefined => item && readContent(item).order;
