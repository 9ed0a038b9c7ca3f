import * as z from 'zod';
import { webhookTest } from '../../domain/events/domain-event.ts';
import { eventTypes } from '../../domain/events/event-kinds.ts';
import { DeliveryId, EventId, Instant, orUnknown, text, VisibleUrl, WebhookId } from './basics.ts';

/** The role that receives the events. `platform` is for operators. */
export const WebhookOwnerRole = z.enum(['creator', 'advertiser', 'agency', 'platform']);

const EventType = z
  .enum(eventTypes)
  .meta({ id: 'EventType', description: 'The type of an event that an endpoint can receive.' });

const EventTypes = z
  .array(EventType)
  .max(100)
  .refine((types) => new Set(types).size === types.length, 'each type once');

const Description = text(200, 0);

/** Without `eventTypes` an endpoint receives every event. */
export const WebhookBody = z.strictObject({
  as: WebhookOwnerRole.optional(),
  url: VisibleUrl,
  eventTypes: EventTypes.default([]),
  description: Description.default(''),
});

export const WebhookChange = z.strictObject({
  url: VisibleUrl.optional(),
  eventTypes: EventTypes.optional(),
  description: Description.optional(),
  enabled: z.boolean().optional(),
});

const webhook = {
  id: WebhookId,
  as: orUnknown(WebhookOwnerRole),
  url: z.string(),
  eventTypes: z.array(orUnknown(EventType)),
  description: z.string(),
  createdAt: Instant,
  status: z.enum(['enabled', 'disabled']),
  disabled: z
    .strictObject({ because: orUnknown(z.enum(['owner', 'failing', 'gone'])), at: Instant })
    .optional(),
  /** The first failed attempt since the last successful one. */
  failingSince: Instant.optional(),
  /** The time until which the previous secret also signs. */
  formerSecretSignsUntil: Instant.optional(),
};

export const WebhookView = z.strictObject(webhook).meta({ id: 'Webhook' });

/** `secret` is stored encrypted. A repeated request does not return it. */
export const NewWebhookView = z
  .strictObject({ ...webhook, secret: z.string().optional() })
  .meta({ id: 'NewWebhook' });

export const WebhookRemoval = z.strictObject({ id: WebhookId, removed: z.literal(true) });

const delivery = {
  id: DeliveryId,
  /** The header `webhook-id`. It stays the same in every attempt and replay. */
  eventId: EventId,
  eventType: orUnknown(z.enum([...eventTypes, webhookTest])),
  /** `withheld`: recorded while the endpoint was disabled. `abandoned`: pending when it was disabled. Both can be replayed. */
  status: orUnknown(z.enum(['pending', 'delivered', 'failed', 'abandoned', 'withheld'])),
  createdAt: Instant,
  attempts: z.array(
    z.strictObject({
      at: Instant,
      milliseconds: z.int(),
      /** The response status of the endpoint. */
      status: z.int().optional(),
      /** Why there is no response: `timeout`, `host-not-found`, `address-not-allowed`, `connection-refused`, … */
      fault: z.string().optional(),
    }),
  ),
  nextAttemptAt: Instant.optional(),
  replayOf: DeliveryId.optional(),
};

export const DeliveryView = z.strictObject(delivery).meta({ id: 'WebhookDelivery' });

export const DeliveryDetailView = z
  .strictObject({ ...delivery, payload: z.record(z.string(), z.unknown()) })
  .meta({ id: 'WholeWebhookDelivery' });

/** `failed` includes abandoned and withheld deliveries. `all` includes every delivery that is not pending. */
export const ReplayBody = z.strictObject({
  since: Instant,
  /** `next` of the previous response. */
  after: DeliveryId.optional(),
  which: z.enum(['failed', 'all']).default('failed'),
});

/** If there are more deliveries, send `next` as `after`. */
export const ReplayResult = z.strictObject({ replayed: z.int(), next: DeliveryId.optional() });
