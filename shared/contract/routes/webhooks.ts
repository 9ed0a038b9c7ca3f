import { defineList, defineRoute } from '../define-route.ts';
import * as schemas from '../schemas/webhooks.ts';

export const createWebhook = defineRoute('webhooks', 'POST /webhooks', {
  summary: 'Create a webhook endpoint',
  permission: 'webhooks.manage',
  body: schemas.WebhookBody,
  rateLimit: 'webhooks',
  success: { status: 201, schema: schemas.NewWebhookView, location: '/webhooks/{id}' },
});

export const listWebhooks = defineList('webhooks', 'GET /webhooks', {
  summary: 'List webhook endpoints',
  permission: 'webhooks.manage',
  query: { as: schemas.WebhookOwnerRole.optional() },
  items: schemas.WebhookView,
});

export const getWebhook = defineRoute('webhooks', 'GET /webhooks/{webhookId}', {
  summary: 'Get a webhook endpoint',
  permission: 'webhooks.manage',
  success: { status: 200, schema: schemas.WebhookView },
});

export const changeWebhook = defineRoute('webhooks', 'PATCH /webhooks/{webhookId}', {
  summary: 'Update a webhook endpoint',
  permission: 'webhooks.manage',
  body: schemas.WebhookChange,
  success: { status: 200, schema: schemas.WebhookView },
});

export const removeWebhook = defineRoute('webhooks', 'DELETE /webhooks/{webhookId}', {
  summary: 'Delete a webhook endpoint',
  permission: 'webhooks.manage',
  success: { status: 200, schema: schemas.WebhookRemoval },
});

export const rotateSecret = defineRoute('webhooks', 'POST /webhooks/{webhookId}/secret', {
  summary: 'Rotate a webhook signing secret',
  permission: 'webhooks.manage',
  success: { status: 200, schema: schemas.NewWebhookView },
});

export const testWebhook = defineRoute('webhooks', 'POST /webhooks/{webhookId}/test', {
  summary: 'Send a test event',
  permission: 'webhooks.manage',
  rateLimit: 'webhookTests',
  success: { status: 202, schema: schemas.DeliveryView, location: '/webhooks/{webhookId}/deliveries/{id}' },
});

export const listDeliveries = defineList('webhooks', 'GET /webhooks/{webhookId}/deliveries', {
  summary: 'List webhook deliveries',
  permission: 'webhooks.manage',
  items: schemas.DeliveryView,
});

export const getDelivery = defineRoute('webhooks', 'GET /webhooks/{webhookId}/deliveries/{deliveryId}', {
  summary: 'Get a webhook delivery',
  permission: 'webhooks.manage',
  success: { status: 200, schema: schemas.DeliveryDetailView },
});

export const replayDelivery = defineRoute(
  'webhooks',
  'POST /webhooks/{webhookId}/deliveries/{deliveryId}/replay',
  {
    summary: 'Replay a webhook delivery',
    permission: 'webhooks.manage',
    rateLimit: 'webhookTests',
    success: { status: 202, schema: schemas.DeliveryView, location: '/webhooks/{webhookId}/deliveries/{id}' },
  },
);

export const replayDeliveries = defineRoute('webhooks', 'POST /webhooks/{webhookId}/replays', {
  summary: 'Replay webhook deliveries',
  permission: 'webhooks.manage',
  body: schemas.ReplayBody,
  rateLimit: 'webhookReplays',
  success: { status: 202, schema: schemas.ReplayResult },
});
