import * as z from 'zod';
import { defineList, defineRoute } from '../define-route.ts';
import { OrderEntryView, OrderExecutionView } from '../schemas/executions.ts';
import { BoundedCount } from '../schemas/operations.ts';
import { orderFilters } from '../schemas/reviews.ts';
import { FileView } from '../schemas/system.ts';

export const countOrders = defineRoute('operations', 'GET /operations/orders/count', {
  summary: 'Count orders of the platform',
  permission: 'orders.list-any',
  query: z.strictObject(orderFilters),
  success: { status: 200, schema: BoundedCount },
});

export const getExecution = defineRoute('operations', 'GET /orders/{orderId}/execution', {
  summary: 'Get the execution of an order',
  permission: 'orders.read-any',
  success: { status: 200, schema: OrderExecutionView },
});

export const getExecutionPicture = defineRoute('operations', 'GET /orders/{orderId}/execution.svg', {
  summary: 'Get a picture of an execution',
  permission: 'orders.read-any',
  file: ['image/svg+xml'],
  success: { status: 200, schema: FileView },
});

export const listOrderEntries = defineList('operations', 'GET /orders/{orderId}/ledger', {
  summary: 'List journal entries of an order',
  permission: ['orders.read-any', 'finance.read'],
  items: OrderEntryView,
});
