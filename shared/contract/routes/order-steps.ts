import { defineRoute } from '../define-route.ts';
import {
  AppealBody,
  AppealDecision,
  DisputeReplyBody,
  DisputeResolution,
  RatingBody,
  ScriptBody,
} from '../schemas/order-commands.ts';
import { AdvertiserDecision, ProofDecision } from '../schemas/orders.ts';
import { commandProblems, orderResponse } from './order-command.ts';

export const submitScript = defineRoute('orders', 'POST /orders/{orderId}/scripts', {
  summary: 'Submit the script of an order',
  permission: 'orders.act-as-creator',
  body: ScriptBody,
  isIdempotent: true,
  success: orderResponse,
  problems: [...commandProblems, 'deliverable-invalid'],
});

export const reviewScript = defineRoute('orders', 'POST /orders/{orderId}/script-reviews', {
  summary: 'Approve a script or request changes',
  permission: 'orders.act-as-advertiser',
  body: AdvertiserDecision,
  isIdempotent: true,
  success: orderResponse,
  problems: commandProblems,
});

export const extendReview = defineRoute('orders', 'POST /orders/{orderId}/review-extension', {
  summary: 'Extend the review of a work',
  permission: 'orders.act-as-advertiser',
  isIdempotent: true,
  success: orderResponse,
  problems: commandProblems,
});

export const appealDecision = defineRoute('orders', 'POST /orders/{orderId}/appeals', {
  summary: 'Appeal a decision on the work',
  permission: 'orders.act-as-creator',
  body: AppealBody,
  isIdempotent: true,
  rateLimit: 'appeals',
  success: orderResponse,
  problems: [...commandProblems, 'deliverable-invalid'],
});

export const decideAppeal = defineRoute('reviews', 'POST /orders/{orderId}/appeals/{appealId}/decision', {
  summary: 'Uphold or overturn an appealed decision',
  permission: 'orders.review',
  body: AppealDecision,
  isIdempotent: true,
  success: orderResponse,
  problems: commandProblems,
});

export const decideProof = defineRoute('reviews', 'POST /orders/{orderId}/publication/proof', {
  summary: 'Confirm or refuse a publication',
  permission: 'orders.review',
  body: ProofDecision,
  isIdempotent: true,
  success: orderResponse,
  problems: commandProblems,
});

export const replyToDispute = defineRoute('orders', 'POST /orders/{orderId}/disputes/reply', {
  summary: 'Reply to a dispute',
  permission: 'orders.act-as-creator',
  body: DisputeReplyBody,
  isIdempotent: true,
  success: orderResponse,
  problems: commandProblems,
});

export const resolveDispute = defineRoute('reviews', 'POST /orders/{orderId}/disputes/resolution', {
  summary: 'Resolve a dispute',
  permission: 'orders.resolve-dispute',
  body: DisputeResolution,
  isIdempotent: true,
  success: orderResponse,
  problems: commandProblems,
});

export const rateOrder = defineRoute('orders', 'POST /orders/{orderId}/ratings', {
  summary: 'Rate the other party',
  permission: 'orders.take-part',
  body: RatingBody,
  isIdempotent: true,
  success: orderResponse,
  problems: commandProblems,
});
