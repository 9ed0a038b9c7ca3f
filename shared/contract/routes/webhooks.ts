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
  summary: 'List event types',
  roles: 'public',
  success: { status: 200, schema: EventKindList },
  problems: [],
});

export const createWebhook = defineRoute({
  context,
  method: 'POST',
  path: '/webhooks',
  summary: 'Create a webhook endpoint',
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
  summary: 'List webhook endpoints',
  roles,
  query: z.strictObject({ as: WebhookOwnerRole.optional(), ...pageQuery }),
  success: { status: 200, schema: listOf(WebhookView) },
  problems: ['invalid-cursor', 'forbidden'],
});

export const getWebhook = defineRoute({
  context,
  method: 'GET',
  path: '/webhooks/{webhookId}',
  summary: 'Get a webhook endpoint',
  roles,
  params,
  success: { status: 200, schema: WebhookView },
  problems: ['not-found'],
});

export const changeWebhook = defineRoute({
  context,
  method: 'PATCH',
  path: '/webhooks/{webhookId}',
  summary: 'Update a webhook endpoint',
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
  summary: 'Delete a webhook endpoint',
  roles,
  params,
  success: { status: 200, schema: WebhookRemoval },
  problems: ['not-found'],
});

export const rotateSecret = defineRoute({
  context,
  method: 'POST',
  path: '/webhooks/{webhookId}/secret',
  summary: 'Rotate a webhook signing secret',
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
  summary: 'Send a test event',
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
  summary: 'List webhook deliveries',
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
  summary: 'Get a webhook delivery',
  roles,
  params: deliveryParams,
  success: { status: 200, schema: DeliveryDetailView },
  problems: ['not-found'],
});

export const replayDelivery = defineRoute({
  context,
  method: 'POST',
  path: '/webhooks/{webhookId}/deliveries/{deliveryId}/replay',
  summary: 'Replay a webhook delivery',
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
  summary: 'Replay webhook deliveries',
  roles,
  params,
  body: ReplayBody,
  isIdempotent: true,
  rateLimit: 'webhookReplays',
  success: { status: 202, schema: ReplayResult },
  problems: ['not-found', 'conflict'],
});
