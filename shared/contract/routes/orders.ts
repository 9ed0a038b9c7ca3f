import * as z from 'zod';
import { KnownOrderStatus } from '../../domain/orders/order-status.ts';
import { defineRoute } from '../define-route.ts';
import { listOf, pageQuery } from '../schemas/basics.ts';
import {
  AcceptanceDecision,
  AdvertiserDecision,
  OrderEventView,
  OrderView,
  PublicationBody,
  ReviewDecision,
  SubmissionBody,
} from '../schemas/orders.ts';
import { commandProblems, orderResponse } from './order-command.ts';

export const listOrders = defineRoute('orders', 'GET /orders', {
  summary: 'List your orders',
  permission: 'orders.take-part',
  query: z.strictObject({
    status: KnownOrderStatus.optional(),
    as: z.enum(['creator', 'advertiser']).optional(),
    ...pageQuery,
  }),
  success: { status: 200, schema: listOf(OrderView) },
  problems: ['invalid-cursor'],
});

export const getOrder = defineRoute('orders', 'GET /orders/{orderId}', {
  summary: 'Get an order',
  permission: ['orders.take-part', 'orders.read-any'],
  success: orderResponse,
  problems: ['not-found'],
});

export const getTimeline = defineRoute('orders', 'GET /orders/{orderId}/timeline', {
  summary: 'List the events of an order',
  permission: ['orders.take-part', 'orders.read-any'],
  query: z.strictObject(pageQuery),
  success: { status: 200, schema: listOf(OrderEventView) },
  problems: ['not-found', 'invalid-cursor'],
});

export const submitWork = defineRoute('orders', 'POST /orders/{orderId}/submissions', {
  summary: 'Submit the work of an order',
  permission: 'orders.act-as-creator',
  body: SubmissionBody,
  isIdempotent: true,
  rateLimit: 'submissions',
  success: { status: 202, schema: OrderView, location: '/orders/{id}' },
  problems: [...commandProblems, 'deliverable-invalid'],
});

export const listOrdersForReview = defineRoute('reviews', 'GET /reviews/orders', {
  summary: 'List orders that wait for review',
  permission: 'orders.review',
  query: z.strictObject({
    // Of approved orders those whose publication is to be checked.
    status: z.enum(['in_review', 'arbitration', 'appealing', 'approved']).default('in_review'),
    ...pageQuery,
  }),
  success: { status: 200, schema: listOf(OrderView) },
  problems: ['invalid-cursor'],
});

export const reviewOrder = defineRoute('reviews', 'POST /orders/{orderId}/reviews', {
  summary: 'Review submitted work for the platform',
  permission: 'orders.review',
  body: ReviewDecision,
  isIdempotent: true,
  success: orderResponse,
  problems: commandProblems,
});

export const reviewAsAdvertiser = defineRoute('orders', 'POST /orders/{orderId}/advertiser-reviews', {
  summary: 'Approve a work or request changes',
  permission: 'orders.act-as-advertiser',
  body: AdvertiserDecision,
  isIdempotent: true,
  success: orderResponse,
  problems: commandProblems,
});

export const publishWork = defineRoute('orders', 'POST /orders/{orderId}/publication', {
  summary: 'Record the publication of a work',
  permission: 'orders.act-as-creator',
  body: PublicationBody,
  isIdempotent: true,
  success: orderResponse,
  problems: [...commandProblems, 'deliverable-invalid'],
});

export const acceptPublication = defineRoute('orders', 'POST /orders/{orderId}/acceptance', {
  summary: 'Accept or dispute a publication',
  permission: 'orders.act-as-advertiser',
  body: AcceptanceDecision,
  isIdempotent: true,
  success: orderResponse,
  problems: commandProblems,
});
