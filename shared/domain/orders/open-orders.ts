import { type Refusal, refuse } from '../refusal.ts';

/** How many open orders a creator may have taken, by the number of completed orders: `{ 0: 5, 10: 10 }`. */
export type MaxOpenOrders = Readonly<Record<string, number>>;

export const defaultMaxOpenOrders: MaxOpenOrders = { '0': 5, '10': 10, '50': 20 };

/** The limit of a creator with this many completed orders: that of the highest step reached. */
export const maxOpenOrdersOf = (table: MaxOpenOrders, completed: number): number => {
  const reached = Object.keys(table)
    .map(Number)
    .filter((step) => step <= completed);
  return table[String(Math.max(...reached))] ?? 0;
};

/** Refuses one more order. Slots and rewards that one creator holds are not available to others. */
export const refuseTooManyOpenOrders = (max: number): Refusal =>
  refuse('too-many-open-orders', `You have ${max} open orders, the most for your track record.`, { max });
