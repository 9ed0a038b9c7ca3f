import * as z from 'zod';
import { stageOf, statuses } from '../../domain/orders/lifecycle.ts';
import { KnownOrderStatus } from '../../domain/orders/order-status.ts';
import type { Waiter } from '../../domain/orders/stage.ts';
import { orderResponse } from '../define-order-command.ts';
import { defineList, defineRoute } from '../define-route.ts';
import { OrderEventView, OrderView } from '../schemas/orders.ts';

/** A machine settles an accepted order of process version 1. The current table has no such state. */
const settling = 'accepted';

const statusesWaitingFor = (waiter: Waiter): readonly string[] =>
  statuses.filter((status) => status !== settling && stageOf(status).waitsFor === waiter);

const polled = {
  machine: [...statusesWaitingFor('system'), settling],
  final: statusesWaitingFor('nobody'),
};

export const listOrders = defineList('orders', 'GET /orders', {
  summary: 'List your orders',
  permission: 'orders.take-part',
  query: {
    status: KnownOrderStatus.optional(),
    as: z.enum(['creator', 'advertiser']).optional(),
  },
  items: OrderView,
  polled,
});

export const getOrder = defineRoute('orders', 'GET /orders/{orderId}', {
  summary: 'Get an order',
  permission: ['orders.take-part', 'orders.read-any'],
  success: orderResponse,
  polled,
});

export const getTimeline = defineList('orders', 'GET /orders/{orderId}/timeline', {
  summary: 'List the events of an order',
  permission: ['orders.take-part', 'orders.read-any'],
  items: OrderEventView,
});
