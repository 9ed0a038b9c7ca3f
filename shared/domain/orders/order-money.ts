import type { Order } from './order.ts';

/** Where the money of an order is. */
export const orderMoneyStates = ['held', 'settled', 'refunded'] as const;

export type OrderMoneyState = (typeof orderMoneyStates)[number];

/** Where the money of an order is: held for it, paid at least in part, or returned. */
export const moneyStateOf = ({ held, status, award = 0 }: Order): OrderMoneyState => {
  if (held > 0) return 'held';
  return status === 'settled' || award > 0 ? 'settled' : 'refunded';
};
