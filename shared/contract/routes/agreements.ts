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
import { commanded, orderParams as params, problemsOfCommands } from './order-command.ts';

const ofOne = z.strictObject({ orderId: OrderId, requestId: RequestId });

export const quoteCancellation = defineRoute({
  context: 'orders',
  method: 'GET',
  path: '/orders/{orderId}/cancellation-quote',
  summary: 'The exact amounts that your cancellation would move now',
  roles: ['advertiser'],
  params,
  success: { status: 200, schema: CancellationQuote },
  problems: ['not-found', 'illegal-transition', 'deadline-passed'],
});

export const cancelOrder = defineRoute({
  context: 'orders',
  method: 'POST',
  path: '/orders/{orderId}/cancellation',
  summary: 'Cancel an order at the quoted amounts, or for the platform',
  roles: ['advertiser', 'operator'],
  params,
  body: CancellationBody,
  idempotent: true,
  success: commanded,
  problems: [...problemsOfCommands, 'quote-stale'],
});

export const requestCancellation = defineRoute({
  context: 'orders',
  method: 'POST',
  path: '/orders/{orderId}/cancellation-requests',
  summary: 'Ask the advertiser to cancel the order without compensation',
  roles: ['creator'],
  params,
  body: CancellationRequestBody,
  idempotent: true,
  limit: 'cancellationRequests',
  success: commanded,
  problems: problemsOfCommands,
});

export const decideCancellationRequest = defineRoute({
  context: 'orders',
  method: 'POST',
  path: '/orders/{orderId}/cancellation-requests/{requestId}/decision',
  summary: 'Agree to a cancellation that the creator asks for, or do not',
  roles: ['advertiser'],
  params: ofOne,
  body: CancellationRequestDecision,
  idempotent: true,
  success: commanded,
  problems: problemsOfCommands,
});

export const requestExtension = defineRoute({
  context: 'orders',
  method: 'POST',
  path: '/orders/{orderId}/extension-requests',
  summary: 'Ask the advertiser for a later deadline',
  roles: ['creator'],
  params,
  body: ExtensionRequestBody,
  idempotent: true,
  limit: 'extensionRequests',
  success: commanded,
  problems: problemsOfCommands,
});

export const decideExtensionRequest = defineRoute({
  context: 'orders',
  method: 'POST',
  path: '/orders/{orderId}/extension-requests/{requestId}/decision',
  summary: 'Grant the later deadline that the creator asks for, or do not',
  roles: ['advertiser'],
  params: ofOne,
  body: ExtensionRequestDecision,
  idempotent: true,
  success: commanded,
  problems: problemsOfCommands,
});
