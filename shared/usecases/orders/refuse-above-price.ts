import type { Money } from '../../domain/money.ts';
import type { Order } from '../../domain/orders/order.ts';
import { isWithinPrice } from '../../domain/orders/split.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { refuseFaults } from '../refuse-faults.ts';

/** Refuses a creator's amount above the order's price or in another currency. */
export const refuseAbovePrice = (order: Order, creatorAmount: Money | undefined): Refusal | undefined => {
  if (!creatorAmount || isWithinPrice(order, creatorAmount)) return undefined;
  const { price } = order.terms;
  const field = creatorAmount.currency === price.currency ? 'amount' : 'currency';
  return refuseFaults([
    {
      path: ['creatorAmount', field],
      code: field === 'amount' ? 'too_big' : 'invalid_value',
      message: `must be between 0 and ${price.amount} ${price.currency}`,
      params: { minimum: 0, maximum: price.amount, currency: price.currency },
    },
  ]);
};
