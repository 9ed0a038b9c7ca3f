import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { AppealId, OrderId } from '../schemas/basics.ts';
import {
  AppealBody,
  AppealDecision,
  DisputeReplyBody,
  DisputeResolution,
  RatingBody,
  ScriptBody,
} from '../schemas/order-commands.ts';
import { AdvertiserDecision, ProofDecision } from '../schemas/orders.ts';
import { commandProblems, orderResponse, orderParams as params } from './order-command.ts';

export const submitScript = defineRoute({
  context: 'orders',
  method: 'POST',
  path: '/orders/{orderId}/scripts',
  summary: 'Submit the script of an order',
  roles: ['creator'],
  params,
  body: ScriptBody,
  isIdempotent: true,
  success: orderResponse,
  problems: [...commandProblems, 'deliverable-invalid'],
});

export const reviewScript = defineRoute({
  context: 'orders',
  method: 'POST',
  path: '/orders/{orderId}/script-reviews',
  summary: 'Approve a script or request changes',
  roles: ['advertiser'],
  params,
  body: AdvertiserDecision,
  isIdempotent: true,
  success: orderResponse,
  problems: commandProblems,
});

export const extendReview = defineRoute({
  context: 'orders',
  method: 'POST',
  path: '/orders/{orderId}/review-extension',
  summary: 'Extend the review of a work',
  roles: ['advertiser'],
  params,
  isIdempotent: true,
  success: orderResponse,
  problems: commandProblems,
});

export const appealDecision = defineRoute({
  context: 'orders',
  method: 'POST',
  path: '/orders/{orderId}/appeals',
  summary: 'Appeal a decision on the work',
  roles: ['creator'],
  params,
  body: AppealBody,
  isIdempotent: true,
  rateLimit: 'appeals',
  success: orderResponse,
  problems: [...commandProblems, 'deliverable-invalid'],
});

export const decideAppeal = defineRoute({
  context: 'reviews',
  method: 'POST',
  path: '/orders/{orderId}/appeals/{appealId}/decision',
  summary: 'Uphold or overturn an appealed decision',
  roles: ['reviewer'],
  params: z.strictObject({ orderId: OrderId, appealId: AppealId }),
  body: AppealDecision,
  isIdempotent: true,
  success: orderResponse,
  problems: commandProblems,
});

export const decideProof = defineRoute({
  context: 'reviews',
  method: 'POST',
  path: '/orders/{orderId}/publication/proof',
  summary: 'Confirm or refuse a publication',
  roles: ['reviewer'],
  params,
  body: ProofDecision,
  isIdempotent: true,
  success: orderResponse,
  problems: commandProblems,
});

export const replyToDispute = defineRoute({
  context: 'orders',
  method: 'POST',
  path: '/orders/{orderId}/disputes/reply',
  summary: 'Reply to a dispute',
  roles: ['creator'],
  params,
  body: DisputeReplyBody,
  isIdempotent: true,
  success: orderResponse,
  problems: commandProblems,
});

export const resolveDispute = defineRoute({
  context: 'reviews',
  method: 'POST',
  path: '/orders/{orderId}/disputes/resolution',
  summary: 'Resolve a dispute',
  roles: ['operator'],
  params,
  body: DisputeResolution,
  isIdempotent: true,
  success: orderResponse,
  problems: commandProblems,
});

export const rateOrder = defineRoute({
  context: 'orders',
  method: 'POST',
  path: '/orders/{orderId}/ratings',
  summary: 'Rate the other party',
  roles: ['creator', 'advertiser'],
  params,
  body: RatingBody,
  isIdempotent: true,
  success: orderResponse,
  problems: commandProblems,
});
