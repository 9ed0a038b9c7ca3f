import { defineRoute } from '../define-route.ts';
import {
  CancellationBody,
  CancellationQuote,
  CancellationRequestBody,
  CancellationRequestDecision,
  ExtensionRequestBody,
  ExtensionRequestDecision,
} from '../schemas/order-commands.ts';
import { commandProblems, orderResponse } from './order-command.ts';

export const quoteCancellation = defineRoute('orders', 'GET /orders/{orderId}/cancellation-quote', {
  summary: 'Get a cancellation quote',
  permission: 'orders.act-as-advertiser',
  success: { status: 200, schema: CancellationQuote },
  problems: ['not-found', 'illegal-transition', 'deadline-passed'],
});

export const cancelOrder = defineRoute('orders', 'POST /orders/{orderId}/cancellation', {
  summary: 'Cancel an order',
  permission: ['orders.act-as-advertiser', 'orders.cancel-any'],
  body: CancellationBody,
  isIdempotent: true,
  success: orderResponse,
  problems: [...commandProblems, 'quote-stale'],
});

export const requestCancellation = defineRoute('orders', 'POST /orders/{orderId}/cancellation-requests', {
  summary: 'Request a cancellation',
  permission: 'orders.act-as-creator',
  body: CancellationRequestBody,
  isIdempotent: true,
  rateLimit: 'cancellationRequests',
  success: orderResponse,
  problems: commandProblems,
});

export const decideCancellationRequest = defineRoute(
  'orders',
  'POST /orders/{orderId}/cancellation-requests/{requestId}/decision',
  {
    summary: 'Grant or refuse a cancellation request',
    permission: 'orders.act-as-advertiser',
    body: CancellationRequestDecision,
    isIdempotent: true,
    success: orderResponse,
    problems: commandProblems,
  },
);

export const requestExtension = defineRoute('orders', 'POST /orders/{orderId}/extension-requests', {
  summary: 'Request a later deadline',
  permission: 'orders.act-as-creator',
  body: ExtensionRequestBody,
  isIdempotent: true,
  rateLimit: 'extensionRequests',
  success: orderResponse,
  problems: commandProblems,
});

export const decideExtensionRequest = defineRoute(
  'orders',
  'POST /orders/{orderId}/extension-requests/{requestId}/decision',
  {
    summary: 'Grant or refuse a later deadline',
    permission: 'orders.act-as-advertiser',
    body: ExtensionRequestDecision,
    isIdempotent: true,
    success: orderResponse,
    problems: commandProblems,
  },
);
