import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { OrderId, RequestId } from '../schemas/basics.ts';
import {
  CancellationBody,
  CancellationQuote,
  CancellationRequestBody,
  CancellationRequestDecision,
  ExtensionRequestBody,
  ExtensionRequestDecision,
} from '../schemas/order-commands.ts';
import { commandProblems, orderResponse, orderParams as params } from './order-command.ts';

const requestParams = z.strictObject({ orderId: OrderId, requestId: RequestId });

export const quoteCancellation = defineRoute({
  context: 'orders',
  method: 'GET',
  path: '/orders/{orderId}/cancellation-quote',
  summary: 'Get a cancellation quote',
  roles: ['advertiser'],
  params,
  success: { status: 200, schema: CancellationQuote },
  problems: ['not-found', 'illegal-transition', 'deadline-passed'],
});

export const cancelOrder = defineRoute({
  context: 'orders',
  method: 'POST',
  path: '/orders/{orderId}/cancellation',
  summary: 'Cancel an order',
  roles: ['advertiser', 'operator'],
  params,
  body: CancellationBody,
  isIdempotent: true,
  success: orderResponse,
  problems: [...commandProblems, 'quote-stale'],
});

export const requestCancellation = defineRoute({
  context: 'orders',
  method: 'POST',
  path: '/orders/{orderId}/cancellation-requests',
  summary: 'Request a cancellation',
  roles: ['creator'],
  params,
  body: CancellationRequestBody,
  isIdempotent: true,
  rateLimit: 'cancellationRequests',
  success: orderResponse,
  problems: commandProblems,
});

export const decideCancellationRequest = defineRoute({
  context: 'orders',
  method: 'POST',
  path: '/orders/{orderId}/cancellation-requests/{requestId}/decision',
  summary: 'Grant or refuse a cancellation request',
  roles: ['advertiser'],
  params: requestParams,
  body: CancellationRequestDecision,
  isIdempotent: true,
  success: orderResponse,
  problems: commandProblems,
});

export const requestExtension = defineRoute({
  context: 'orders',
  method: 'POST',
  path: '/orders/{orderId}/extension-requests',
  summary: 'Request a later deadline',
  roles: ['creator'],
  params,
  body: ExtensionRequestBody,
  isIdempotent: true,
  rateLimit: 'extensionRequests',
  success: orderResponse,
  problems: commandProblems,
});

export const decideExtensionRequest = defineRoute({
  context: 'orders',
  method: 'POST',
  path: '/orders/{orderId}/extension-requests/{requestId}/decision',
  summary: 'Grant or refuse a later deadline',
  roles: ['advertiser'],
  params: requestParams,
  body: ExtensionRequestDecision,
  isIdempotent: true,
  success: orderResponse,
  problems: commandProblems,
});
