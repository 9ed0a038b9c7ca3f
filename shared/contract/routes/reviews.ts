import * as z from 'zod';
import { defineOrderCommand, orderResponse } from '../define-order-command.ts';
import { defineList, defineRoute } from '../define-route.ts';
import { OrderView } from '../schemas/orders.ts';
import {
  AppealDecision,
  DisputeResolution,
  OrderRedriveBody,
  OrderSort,
  orderFilters,
  ProofDecision,
  ReviewDecision,
} from '../schemas/reviews.ts';

export const listOrdersForReview = defineList('reviews', 'GET /reviews/orders', {
  summary: 'List orders that wait for review',
  permission: 'orders.review',
  query: {
    // Of approved orders those whose publication is to be checked.
    status: z.enum(['in_review', 'arbitration', 'appealing', 'approved']).default('in_review'),
  },
  items: OrderView,
});

export const claimOrder = defineRoute('reviews', 'POST /reviews/orders/{orderId}/claim', {
  summary: 'Claim an order for review',
  permission: 'orders.review',
  success: orderResponse,
  problems: ['illegal-transition'],
});

export const releaseOrder = defineRoute('reviews', 'DELETE /reviews/orders/{orderId}/claim', {
  summary: 'Release a claimed order',
  permission: ['orders.review', 'reviews.release-any'],
  success: orderResponse,
});

export const reviewOrder = defineOrderCommand('reviews', 'POST /orders/{orderId}/reviews', {
  summary: 'Review submitted work for the platform',
  permission: 'orders.review',
  body: ReviewDecision,
});

export const decideAppeal = defineOrderCommand(
  'reviews',
  'POST /orders/{orderId}/appeals/{appealId}/decision',
  {
    summary: 'Uphold or overturn an appealed decision',
    permission: 'orders.review',
    body: AppealDecision,
  },
);

export const decideProof = defineOrderCommand('reviews', 'POST /orders/{orderId}/publication/proof', {
  summary: 'Confirm or refuse a publication',
  permission: 'orders.review',
  body: ProofDecision,
});

export const resolveDispute = defineOrderCommand('reviews', 'POST /orders/{orderId}/disputes/resolution', {
  summary: 'Resolve a dispute',
  permission: 'orders.resolve-dispute',
  movesMoney: true,
  act: 'dispute_resolution',
  body: DisputeResolution,
});

export const listOperatorQueue = defineList('reviews', 'GET /operations/orders', {
  summary: 'List orders of the platform',
  permission: 'orders.list-any',
  query: { ...orderFilters, sort: OrderSort.optional() },
  items: OrderView,
});

export const redriveOrder = defineOrderCommand('reviews', 'POST /operations/orders/{orderId}/redrive', {
  summary: 'Retry a failed step of an order',
  permission: 'orders.redrive',
  body: OrderRedriveBody,
});
