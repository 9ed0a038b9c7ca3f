import type { Instant } from '../../domain/time.ts';
import type { Delivery } from '../../domain/webhooks/delivery.ts';
import { signingSecrets, type Webhook } from '../../domain/webhooks/webhook.ts';

/** An endpoint as its owner sees it, without its secrets. */
export const toWebhookView = (webhook: Webhook, now: Instant) => {
  const { id, account, url, eventTypes, description, createdAt, disabled, failingSince } = webhook;
  const until = signingSecrets(webhook, now)[1]?.until;
  return {
    id,
    as: account.as,
    url,
    eventTypes,
    description,
    createdAt,
    status: disabled ? ('disabled' as const) : ('enabled' as const),
    ...(disabled && { disabled }),
    ...(failingSince && { failingSince }),
    ...(until && { formerSecretSignsUntil: until }),
  };
};

/** A line of an endpoint's delivery log. */
export const toDeliveryView = (delivery: Delivery) => {
  const { id, eventId, eventType, status, createdAt, attempts, nextAttemptAt, replayOf } = delivery;
  return {
    id,
    eventId,
    eventType,
    status,
    createdAt,
    attempts,
    ...(nextAttemptAt && { nextAttemptAt }),
    ...(replayOf && { replayOf }),
  };
};
