import { smallBodyBytes } from '../body-limits.ts';
import { commandProblems, defineOrderCommand } from '../define-order-command.ts';
import { defineRoute } from '../define-route.ts';
import * as schemas from '../schemas/order-commands.ts';
import { OrderView } from '../schemas/orders.ts';

export const submitScript = defineOrderCommand('orders', 'POST /orders/{orderId}/scripts', {
  summary: 'Submit the script of an order',
  permission: 'orders.act-as-creator',
  body: schemas.ScriptBody,
  problems: ['deliverable-invalid'],
});

export const reviewScript = defineOrderCommand('orders', 'POST /orders/{orderId}/script-reviews', {
  summary: 'Approve a script or request changes',
  permission: 'orders.act-as-advertiser',
  body: schemas.AdvertiserDecision,
});

export const submitWork = defineRoute('orders', 'POST /orders/{orderId}/submissions', {
  summary: 'Submit the work of an order',
  permission: 'orders.act-as-creator',
  body: schemas.SubmissionBody,
  rateLimit: 'submissions',
  success: { status: 202, schema: OrderView, location: '/orders/{id}' },
  problems: [...commandProblems, 'deliverable-invalid'],
});

export const reviewAsAdvertiser = defineOrderCommand('orders', 'POST /orders/{orderId}/advertiser-reviews', {
  summary: 'Approve a work or request changes',
  permission: 'orders.act-as-advertiser',
  body: schemas.AdvertiserDecision,
});

export const extendReview = defineOrderCommand('orders', 'POST /orders/{orderId}/review-extension', {
  summary: 'Extend the review of a work',
  permission: 'orders.act-as-advertiser',
});

export const appealDecision = defineOrderCommand('orders', 'POST /orders/{orderId}/appeals', {
  summary: 'Appeal a decision on the work',
  permission: 'orders.act-as-creator',
  body: schemas.AppealBody,
  rateLimit: 'appeals',
  problems: ['deliverable-invalid'],
});

export const publishWork = defineOrderCommand('orders', 'POST /orders/{orderId}/publication', {
  summary: 'Record the publication of a work',
  permission: 'orders.act-as-creator',
  body: schemas.PublicationBody,
  maxBodyBytes: smallBodyBytes,
  problems: ['deliverable-invalid', 'already-proven'],
});

export const acceptPublication = defineOrderCommand('orders', 'POST /orders/{orderId}/acceptance', {
  summary: 'Accept or dispute a publication',
  permission: 'orders.act-as-advertiser',
  body: schemas.AcceptanceDecision,
});

export const replyToDispute = defineOrderCommand('orders', 'POST /orders/{orderId}/disputes/reply', {
  summary: 'Reply to a dispute',
  permission: 'orders.act-as-creator',
  body: schemas.DisputeReplyBody,
});

export const quoteCancellation = defineRoute('orders', 'GET /orders/{orderId}/cancellation-quote', {
  summary: 'Get a cancellation quote',
  permission: 'orders.act-as-advertiser',
  success: { status: 200, schema: schemas.CancellationQuote },
  problems: ['illegal-transition', 'deadline-passed'],
});

export const cancelOrder = defineOrderCommand('orders', 'POST /orders/{orderId}/cancellation', {
  summary: 'Cancel an order',
  permission: ['orders.act-as-advertiser', 'orders.cancel-any'],
  movesMoney: true,
  act: 'cancellation',
  body: schemas.CancellationBody,
  problems: ['quote-stale'],
});

export const requestCancellation = defineOrderCommand(
  'orders',
  'POST /orders/{orderId}/cancellation-requests',
  {
    summary: 'Request a cancellation',
    permission: 'orders.act-as-creator',
    body: schemas.CancellationRequestBody,
    maxBodyBytes: smallBodyBytes,
    rateLimit: 'cancellationRequests',
  },
);

export const decideCancellationRequest = defineOrderCommand(
  'orders',
  'POST /orders/{orderId}/cancellation-requests/{requestId}/decision',
  {
    summary: 'Grant or refuse a cancellation request',
    permission: 'orders.act-as-advertiser',
    body: schemas.CancellationRequestDecision,
  },
);

export const withdrawCancellationRequest = defineOrderCommand(
  'orders',
  'POST /orders/{orderId}/cancellation-requests/{requestId}/withdrawal',
  { summary: 'Withdraw a cancellation request', permission: 'orders.act-as-creator' },
);

export const requestExtension = defineOrderCommand('orders', 'POST /orders/{orderId}/extension-requests', {
  summary: 'Request a later deadline',
  permission: 'orders.act-as-creator',
  body: schemas.ExtensionRequestBody,
  maxBodyBytes: smallBodyBytes,
  rateLimit: 'extensionRequests',
});

export const decideExtensionRequest = defineOrderCommand(
  'orders',
  'POST /orders/{orderId}/extension-requests/{requestId}/decision',
  {
    summary: 'Grant or refuse a later deadline',
    permission: 'orders.act-as-advertiser',
    body: schemas.ExtensionRequestDecision,
  },
);

export const withdrawExtensionRequest = defineOrderCommand(
  'orders',
  'POST /orders/{orderId}/extension-requests/{requestId}/withdrawal',
  { summary: 'Withdraw a request for a later deadline', permission: 'orders.act-as-creator' },
);
