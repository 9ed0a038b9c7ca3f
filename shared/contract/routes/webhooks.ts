import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { DeliveryId, listOf, pageQuery, WebhookId } from '../schemas/basics.ts';
import {
  DeliveryDetailView,
  DeliveryView,
  EventKindList,
  NewWebhookView,
  ReplayBody,
  ReplayResult,
  WebhookBody,
  WebhookChange,
  WebhookOwnerRole,
  WebhookRemoval,
  WebhookView,
} from '../schemas/webhooks.ts';

const roles = ['creator', 'advertiser', 'operator'] as const;
const context = 'webhooks';
const params = z.strictObject({ webhookId: WebhookId });
const deliveryParams = z.strictObject({ webhookId: WebhookId, deliveryId: DeliveryId });

export const listEventKinds = defineRoute({
  context,
  method: 'GET',
  path: '/event-kinds',
  summary: 'Every kind of event that an endpoint can be told of',
  roles: 'public',
  success: { status: 200, schema: EventKindList },
  problems: [],
});

export const createWebhook = defineRoute({
  context,
  method: 'POST',
  path: '/webhooks',
  summary: 'Have an endpoint told of what happens; the answer shows its signing secret once',
  roles,
  body: WebhookBody,
  isIdempotent: true,
  rateLimit: 'webhooks',
  success: { status: 201, schema: NewWebhookView, location: '/webhooks/{id}' },
  problems: ['forbidden', 'conflict'],
});

export const listWebhooks = defineRoute({
  context,
  method: 'GET',
  path: '/webhooks',
  summary: 'Your endpoints, the oldest first',
  roles,
  query: z.strictObject({ as: WebhookOwnerRole.optional(), ...pageQuery }),
  success: { status: 200, schema: listOf(WebhookView) },
  problems: ['invalid-cursor', 'forbidden'],
});

export const getWebhook = defineRoute({
  context,
  method: 'GET',
  path: '/webhooks/{webhookId}',
  summary: 'An endpoint',
  roles,
  params,
  success: { status: 200, schema: WebhookView },
  problems: ['not-found'],
});

export const changeWebhook = defineRoute({
  context,
  method: 'PATCH',
  path: '/webhooks/{webhookId}',
  summary: 'Change an endpoint, disable it, or enable it again',
  roles,
  params,
  body: WebhookChange,
  success: { status: 200, schema: WebhookView },
  problems: ['not-found', 'precondition-failed'],
});

export const removeWebhook = defineRoute({
  context,
  method: 'DELETE',
  path: '/webhooks/{webhookId}',
  summary: 'Remove an endpoint; what is on its way to it is abandoned',
  roles,
  params,
  success: { status: 200, schema: WebhookRemoval },
  problems: ['not-found'],
});

export const rotateSecret = defineRoute({
  context,
  method: 'POST',
  path: '/webhooks/{webhookId}/secret',
  summary: 'Replace the signing secret, which the answer shows once; for a while both sign',
  roles,
  params,
  isIdempotent: true,
  success: { status: 200, schema: NewWebhookView },
  problems: ['not-found'],
});

export const testWebhook = defineRoute({
  context,
  method: 'POST',
  path: '/webhooks/{webhookId}/test',
  summary: 'Send an endpoint an event of the kind webhook.test',
  roles,
  params,
  isIdempotent: true,
  rateLimit: 'webhookTests',
  success: { status: 202, schema: DeliveryView, location: '/webhooks/{webhookId}/deliveries/{id}' },
  problems: ['not-found', 'conflict'],
});

export const listDeliveries = defineRoute({
  context,
  method: 'GET',
  path: '/webhooks/{webhookId}/deliveries',
  summary: 'What an endpoint was told of, the newest first, with every attempt',
  roles,
  params,
  query: z.strictObject(pageQuery),
  success: { status: 200, schema: listOf(DeliveryView) },
  problems: ['not-found', 'invalid-cursor'],
});

export const getDelivery = defineRoute({
  context,
  method: 'GET',
  path: '/webhooks/{webhookId}/deliveries/{deliveryId}',
  summary: 'A delivery with what is sent',
  roles,
  params: deliveryParams,
  success: { status: 200, schema: DeliveryDetailView },
  problems: ['not-found'],
});

export const replayDelivery = defineRoute({
  context,
  method: 'POST',
  path: '/webhooks/{webhookId}/deliveries/{deliveryId}/replay',
  summary: 'Send a delivery again, under the same event',
  roles,
  params: deliveryParams,
  isIdempotent: true,
  rateLimit: 'webhookTests',
  success: { status: 202, schema: DeliveryView, location: '/webhooks/{webhookId}/deliveries/{id}' },
  problems: ['not-found', 'conflict'],
});

export const replayDeliveries = defineRoute({
  context,
  method: 'POST',
  path: '/webhooks/{webhookId}/replays',
  summary:
    'Send again what failed since a moment or happened while the endpoint was disabled, or all of it, a bounded part of the log at a time',
  roles,
  params,
  body: ReplayBody,
  isIdempotent: true,
  rateLimit: 'webhookReplays',
  success: { status: 202, schema: ReplayResult },
  problems: ['not-found', 'conflict'],
});
