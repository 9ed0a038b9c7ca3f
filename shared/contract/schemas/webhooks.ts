import * as z from 'zod';
import { eventTypes } from '../../domain/events/event-kinds.ts';
import { DeliveryId, EventId, Instant, orUnknown, text, WebhookId } from './basics.ts';

/** As what an account listens: the platform is an operator's. */
export const WebhookOwnerRole = z.enum(['creator', 'advertiser', 'agency', 'platform']);

const Url = z.string().min(1).max(2048).regex(/^\S+$/u, 'a URL without blanks');

const EventTypes = z
  .array(z.enum(eventTypes as [string, ...string[]]))
  .max(100)
  .refine((types) => new Set(types).size === types.length, 'each kind once');

const Description = text(200, 0);

/** Without `eventTypes` an endpoint is told of everything. */
export const WebhookBody = z.strictObject({
  as: WebhookOwnerRole.optional(),
  url: Url,
  eventTypes: EventTypes.default([]),
  description: Description.default(''),
});

export const WebhookChange = z.strictObject({
  url: Url.optional(),
  eventTypes: EventTypes.optional(),
  description: Description.optional(),
  enabled: z.boolean().optional(),
});

const webhook = {
  id: WebhookId,
  as: orUnknown(WebhookOwnerRole),
  url: z.string(),
  eventTypes: z.array(z.string()),
  description: z.string(),
  createdAt: Instant,
  status: z.enum(['enabled', 'disabled']),
  disabled: z
    .strictObject({ because: orUnknown(z.enum(['owner', 'failing', 'gone'])), at: Instant })
    .optional(),
  /** Since when no attempt has gone well. */
  failingSince: Instant.optional(),
  /** Until when the secret before the present one signs, too. */
  formerSecretSignsUntil: Instant.optional(),
};

export const WebhookView = z.strictObject(webhook).meta({ id: 'Webhook' });

/** `secret` is shown in the first answer alone: it is stored encrypted, and a repetition of the request is told no more. */
export const NewWebhookView = z
  .strictObject({ ...webhook, secret: z.string().optional() })
  .meta({ id: 'NewWebhook' });

export const WebhookRemoval = z.strictObject({ id: WebhookId, removed: z.literal(true) });

const delivery = {
  id: DeliveryId,
  /** The same in every attempt and in a replay: the header `webhook-id`. */
  eventId: EventId,
  eventType: z.string(),
  /** `withheld` happened while the endpoint was disabled, and `abandoned` was still on its way then: both can be replayed. */
  status: orUnknown(z.enum(['pending', 'delivered', 'failed', 'abandoned', 'withheld'])),
  createdAt: Instant,
  attempts: z.array(
    z.strictObject({
      at: Instant,
      milliseconds: z.int(),
      /** What the endpoint answered. */
      status: z.int().optional(),
      /** Why there was no answer: `timeout`, `host-not-found`, `address-not-allowed`, `connection-refused`, … */
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

/** What of the log to send again: what failed, was abandoned or withheld, or all that has ended. */
export const ReplayBody = z.strictObject({
  since: Instant,
  /** Where the request before this one stopped. */
  after: DeliveryId.optional(),
  which: z.enum(['failed', 'all']).default('failed'),
});

/** `next` is there if there is more of the log; send it as `after`. */
export const ReplayResult = z.strictObject({ replayed: z.int(), next: DeliveryId.optional() });

export const EventKindList = z.strictObject({
  items: z.array(z.strictObject({ type: z.string(), version: z.int(), summary: z.string() })),
});
