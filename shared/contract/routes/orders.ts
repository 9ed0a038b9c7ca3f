import * as z from 'zod';
import { KnownOrderStatus } from '../../domain/orders/order-status.ts';
import { orderResponse } from '../define-order-command.ts';
import { defineList, defineRoute } from '../define-route.ts';
import { OrderEventView, OrderView } from '../schemas/orders.ts';

export const listOrders = defineList('orders', 'GET /orders', {
  summary: 'List your orders',
  permission: 'orders.take-part',
  query: {
    status: KnownOrderStatus.optional(),
    as: z.enum(['creator', 'advertiser']).optional(),
  },
  items: OrderView,
});

export const getOrder = defineRoute('orders', 'GET /orders/{orderId}', {
  summary: 'Get an order',
  permission: ['orders.take-part', 'orders.read-any'],
  success: orderResponse,
});

export const getTimeline = defineList('orders', 'GET /orders/{orderId}/timeline', {
  summary: 'List the events of an order',
  permission: ['orders.take-part', 'orders.read-any'],
  items: OrderEventView,
});
