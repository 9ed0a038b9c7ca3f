import { Webhook } from 'standardwebhooks';
import type { Schemas } from '../paths.mts';

type EventName = Extract<keyof Schemas, `${string}Event`>;

/** An event as the platform delivers it; its `type` says which. */
export type WebhookEvent = Extract<Schemas[EventName], { type: string; data: unknown }>;

/**
 * The event in a delivery whose signature is right. `body` is the text as it arrived. Throws a
 * `WebhookVerificationError` for another sender, a changed text, or a delivery of more than five minutes ago.
 */
export const verifyWebhook = (
  secret: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): WebhookEvent => new Webhook(secret).verify(body, { ...headers }) as WebhookEvent;

export { WebhookVerificationError } from 'standardwebhooks';
