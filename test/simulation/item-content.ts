import type { Account } from '#shared/domain/accounts/account.ts';
import type { JournalEntry } from '#shared/domain/ledger/journal.ts';
import type { Order, OrderEvent } from '#shared/domain/orders/order.ts';
import type { Task } from '#shared/domain/tasks/task.ts';
import { unfoldItem } from '#shared/store/document.ts';
import type { Item } from './table/values.ts';

/** The content of the checked kinds of items, as the product sees it. */
export type Content = {
  readonly pk: string;
  readonly sk: string;
  readonly revision: number;
  readonly held?: number;
  readonly order?: Order;
  readonly event?: OrderEvent;
  readonly entry?: JournalEntry;
  readonly task?: Task;
  readonly account?: Account;
};

const contentByItem = new WeakMap<Item, Content>();

/** The content of an item, with its document parsed; each item is parsed once. */
export const readContent = (item: Item): Content => {
  const known = contentByItem.get(item);
  if (known) return known;
  const content = unfoldItem(item) as Content;
  contentByItem.set(item, content);
  return content;
};

/** The order in an item, if it is one of an order. */
export const readOrder = (item: Item | undefined): Order | undefined => item && readContent(item).order;
