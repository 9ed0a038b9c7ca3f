import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { listOf, pageQuery } from '../schemas/basics.ts';
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

export const listEventKinds = defineRoute('webhooks', 'GET /event-kinds', {
  summary: 'List event types',
  permission: 'public',
  success: { status: 200, schema: EventKindList },
  problems: [],
});

export const createWebhook = defineRoute('webhooks', 'POST /webhooks', {
  summary: 'Create a webhook endpoint',
  permission: 'webhooks.manage',
  body: WebhookBody,
  isIdempotent: true,
  rateLimit: 'webhooks',
  success: { status: 201, schema: NewWebhookView, location: '/webhooks/{id}' },
  problems: ['forbidden', 'conflict'],
});

export const listWebhooks = defineRoute('webhooks', 'GET /webhooks', {
  summary: 'List webhook endpoints',
  permission: 'webhooks.manage',
  query: z.strictObject({ as: WebhookOwnerRole.optional(), ...pageQuery }),
  success: { status: 200, schema: listOf(WebhookView) },
  problems: ['invalid-cursor', 'forbidden'],
});

export const getWebhook = defineRoute('webhooks', 'GET /webhooks/{webhookId}', {
  summary: 'Get a webhook endpoint',
  permission: 'webhooks.manage',
  success: { status: 200, schema: WebhookView },
  problems: ['not-found'],
});

export const changeWebhook = defineRoute('webhooks', 'PATCH /webhooks/{webhookId}', {
  summary: 'Update a webhook endpoint',
  permission: 'webhooks.manage',
  body: WebhookChange,
  success: { status: 200, schema: WebhookView },
  problems: ['not-found', 'precondition-failed'],
});

export const removeWebhook = defineRoute('webhooks', 'DELETE /webhooks/{webhookId}', {
  summary: 'Delete a webhook endpoint',
  permission: 'webhooks.manage',
  success: { status: 200, schema: WebhookRemoval },
  problems: ['not-found'],
});

export const rotateSecret = defineRoute('webhooks', 'POST /webhooks/{webhookId}/secret', {
  summary: 'Rotate a webhook signing secret',
  permission: 'webhooks.manage',
  isIdempotent: true,
  success: { status: 200, schema: NewWebhookView },
  problems: ['not-found'],
});

export const testWebhook = defineRoute('webhooks', 'POST /webhooks/{webhookId}/test', {
  summary: 'Send a test event',
  permission: 'webhooks.manage',
  isIdempotent: true,
  rateLimit: 'webhookTests',
  success: { status: 202, schema: DeliveryView, location: '/webhooks/{webhookId}/deliveries/{id}' },
  problems: ['not-found', 'conflict'],
});

export const listDeliveries = defineRoute('webhooks', 'GET /webhooks/{webhookId}/deliveries', {
  summary: 'List webhook deliveries',
  permission: 'webhooks.manage',
  query: z.strictObject(pageQuery),
  success: { status: 200, schema: listOf(DeliveryView) },
  problems: ['not-found', 'invalid-cursor'],
});

export const getDelivery = defineRoute('webhooks', 'GET /webhooks/{webhookId}/deliveries/{deliveryId}', {
  summary: 'Get a webhook delivery',
  permission: 'webhooks.manage',
  success: { status: 200, schema: DeliveryDetailView },
  problems: ['not-found'],
});

export const replayDelivery = defineRoute(
  'webhooks',
  'POST /webhooks/{webhookId}/deliveries/{deliveryId}/replay',
  {
    summary: 'Replay a webhook delivery',
    permission: 'webhooks.manage',
    isIdempotent: true,
    rateLimit: 'webhookTests',
    success: { status: 202, schema: DeliveryView, location: '/webhooks/{webhookId}/deliveries/{id}' },
    problems: ['not-found', 'conflict'],
  },
);

export const replayDeliveries = defineRoute('webhooks', 'POST /webhooks/{webhookId}/replays', {
  summary: 'Replay webhook deliveries',
  permission: 'webhooks.manage',
  body: ReplayBody,
  isIdempotent: true,
  rateLimit: 'webhookReplays',
  success: { status: 202, schema: ReplayResult },
  problems: ['not-found', 'conflict'],
});
