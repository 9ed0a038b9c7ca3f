import { smallBodyBytes } from '../body-limits.ts';
import { defineOrderCommand } from '../define-order-command.ts';
import { RatingBody } from '../schemas/ratings.ts';

export const rateOrder = defineOrderCommand('orders', 'POST /orders/{orderId}/ratings', {
  summary: 'Rate the other party',
  permission: 'orders.take-part',
  body: RatingBody,
  maxBodyBytes: smallBodyBytes,
  problems: ['conflict-of-interest'],
});
