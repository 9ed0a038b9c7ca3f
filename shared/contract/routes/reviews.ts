import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { listOf, pageQuery, reasons } from '../schemas/basics.ts';
import { OrderView } from '../schemas/orders.ts';
import { commandProblems, orderResponse } from './order-command.ts';

export const claimOrder = defineRoute('reviews', 'POST /reviews/orders/{orderId}/claim', {
  summary: 'Claim an order for review',
  permission: 'orders.review',
  isIdempotent: true,
  success: orderResponse,
  problems: ['not-found', 'conflict', 'illegal-transition', 'forbidden'],
});

export const releaseOrder = defineRoute('reviews', 'DELETE /reviews/orders/{orderId}/claim', {
  summary: 'Release a claimed order',
  permission: 'orders.review',
  success: orderResponse,
  problems: ['not-found', 'conflict'],
});

export const listOperatorQueue = defineRoute('reviews', 'GET /operations/orders', {
  summary: 'List orders that need the platform',
  permission: 'orders.list-any',
  query: z.strictObject({
    status: z
      .enum(['disputed', 'in_review', 'appealing', 'arbitration', 'approved', 'screening', 'accepted'])
      .default('disputed'),
    late: z.enum(['only', 'any']).default('any'),
    ...pageQuery,
  }),
  success: { status: 200, schema: listOf(OrderView) },
  problems: ['invalid-cursor'],
});

export const redriveOrder = defineRoute('reviews', 'POST /operations/orders/{orderId}/redrive', {
  summary: 'Retry a failed step of an order',
  permission: 'orders.redrive',
  body: z.strictObject({ reasons: reasons(1) }),
  isIdempotent: true,
  success: orderResponse,
  problems: commandProblems,
});
