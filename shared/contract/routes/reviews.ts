import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { listOf, pageQuery, reasons } from '../schemas/basics.ts';
import { OrderView } from '../schemas/orders.ts';
import { commandProblems, orderResponse, orderParams as params } from './order-command.ts';

export const claimOrder = defineRoute({
  context: 'reviews',
  method: 'POST',
  path: '/reviews/orders/{orderId}/claim',
  summary: 'Have an order to yourself for a while, or for a while longer',
  roles: ['reviewer'],
  params,
  isIdempotent: true,
  success: orderResponse,
  problems: ['not-found', 'conflict', 'illegal-transition', 'forbidden'],
});

export const releaseOrder = defineRoute({
  context: 'reviews',
  method: 'DELETE',
  path: '/reviews/orders/{orderId}/claim',
  summary: 'Leave an order that you have to yourself to the others',
  roles: ['reviewer'],
  params,
  success: orderResponse,
  problems: ['not-found', 'conflict'],
});

export const listOperatorQueue = defineRoute({
  context: 'reviews',
  method: 'GET',
  path: '/operations/orders',
  summary:
    'Orders that wait for the platform, those first that it is late with; `late=only` leaves the others out. Of what waits for machines, those that are late or need an operator',
  roles: ['operator'],
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

export const redriveOrder = defineRoute({
  context: 'reviews',
  method: 'POST',
  path: '/operations/orders/{orderId}/redrive',
  summary: 'Have what the platform’s machines fail at on an order tried again, with the reason',
  roles: ['operator'],
  params,
  body: z.strictObject({ reasons: reasons(1) }),
  isIdempotent: true,
  success: orderResponse,
  problems: commandProblems,
});
