import { smallBodyBytes } from '../body-limits.ts';
import { defineOrderCommand } from '../define-order-command.ts';
import { defineRoute } from '../define-route.ts';
import { Rating, RatingBody } from '../schemas/ratings.ts';

export const rateOrder = defineOrderCommand('orders', 'POST /orders/{orderId}/ratings', {
  summary: 'Rate the other party',
  permission: 'orders.take-part',
  body: RatingBody,
  maxBodyBytes: smallBodyBytes,
  problems: ['conflict-of-interest'],
});

export const getOwnRating = defineRoute('orders', 'GET /orders/{orderId}/ratings/mine', {
  summary: 'Get your rating of an order',
  permission: 'orders.take-part',
  success: { status: 200, schema: Rating },
});

export const correctRating = defineRoute('orders', 'PUT /orders/{orderId}/ratings/mine', {
  summary: 'Update your rating of an order',
  permission: 'orders.take-part',
  body: RatingBody,
  success: { status: 200, schema: Rating },
  problems: ['illegal-transition'],
});
