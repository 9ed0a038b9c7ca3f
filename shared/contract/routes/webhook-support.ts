import { defineList, defineRoute } from '../define-route.ts';
import { SupportBody } from '../schemas/operations.ts';
import { DeliveryDetailView, DeliveryView, WebhookView } from '../schemas/webhooks.ts';

export const listPartyWebhooks = defineList('webhooks', 'GET /operations/accounts/{partyId}/webhooks', {
  summary: 'List webhook endpoints of a party',
  permission: 'webhooks.replay-any',
  items: WebhookView,
});

export const listPartyDeliveries = defineList(
  'webhooks',
  'GET /operations/accounts/{partyId}/webhooks/{webhookId}/deliveries',
  {
    summary: 'List webhook deliveries of a party',
    permission: 'webhooks.replay-any',
    ownership: { webhookId: 'inside' },
    items: DeliveryView,
  },
);

export const getPartyDelivery = defineRoute(
  'webhooks',
  'GET /operations/accounts/{partyId}/webhooks/{webhookId}/deliveries/{deliveryId}',
  {
    summary: 'Get a webhook delivery of a party',
    permission: 'webhooks.replay-any',
    ownership: { webhookId: 'inside' },
    success: { status: 200, schema: DeliveryDetailView },
  },
);

export const replayPartyDelivery = defineRoute(
  'webhooks',
  'POST /operations/accounts/{partyId}/webhooks/{webhookId}/deliveries/{deliveryId}/replay',
  {
    summary: 'Replay a webhook delivery of a party',
    permission: 'webhooks.replay-any',
    ownership: { webhookId: 'inside' },
    body: SupportBody,
    success: {
      status: 202,
      schema: DeliveryView,
      location: '/operations/accounts/{partyId}/webhooks/{webhookId}/deliveries/{id}',
    },
  },
);
