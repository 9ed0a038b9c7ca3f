import * as z from 'zod';
import { EventAccount, webhookTest } from '../events/domain-event.ts';
import { addDuration, Instant, isPast } from '../time.ts';
import type { TypeOf } from '../type-of.ts';
import type { WebhookPolicy } from './webhook-policy.ts';

/** An encrypted signing secret. A replaced one signs together with the new one until a moment. */
const EncryptedSecret = z.object({ sealed: z.string(), until: Instant.optional() });

export type EncryptedSecret = TypeOf<typeof EncryptedSecret>;

/** The settings of an endpoint. */
export const WebhookSettings = z.object({
  id: z.string(),
  account: EventAccount,
  url: z.string(),
  /** The subscribed types. An empty list subscribes to every type. */
  eventTypes: z.array(z.string()),
  description: z.string(),
  createdAt: Instant,
  /** The newest first. */
  secrets: z.array(EncryptedSecret),
});

/** Why and since when an endpoint is disabled: by its owner, after long failure, or because it is gone. */
export const Disabled = z.object({ because: z.enum(['owner', 'failing', 'gone']), at: Instant });

export type DisabledBecause = z.infer<typeof Disabled>['because'];

/** A webhook endpoint of an account. */
export type Webhook = TypeOf<typeof WebhookSettings> & {
  readonly disabled?: TypeOf<typeof Disabled>;
  /** When the first attempt after the last success failed. */
  readonly failingSince?: Instant;
};

/**
 * What an endpoint does with an event type: send, withhold or ignore. A disabled endpoint withholds events for a replay,
 * as long as its owner can enable it again.
 */
export const decideReception = (
  { disabled, eventTypes }: Webhook,
  type: string,
  { withheldRetention }: Pick<WebhookPolicy, 'withheldRetention'>,
  now: Instant,
): 'sent' | 'withheld' | 'ignored' => {
  const isWanted = type === webhookTest || eventTypes.length === 0 || eventTypes.includes(type);
  if (!isWanted) return 'ignored';
  if (!disabled) return 'sent';
  return isPast(addDuration(disabled.at, withheldRetention), now) ? 'ignored' : 'withheld';
};

/** The secrets that sign at a moment, the newest first. */
export const signingSecrets = ({ secrets }: Webhook, now: Instant): readonly EncryptedSecret[] =>
  secrets.filter(({ until }) => until === undefined || !isPast(until, now));

/** Rotates the secret. The previous one also signs for a limited time; older ones are removed. */
export const rotateWebhookSecret = (
  webhook: Webhook,
  sealed: string,
  { secretOverlap }: WebhookPolicy,
  now: Instant,
): Webhook => {
  const [newest] = webhook.secrets;
  const replaced = newest ? [{ ...newest, until: addDuration(now, secretOverlap) }] : [];
  return { ...webhook, secrets: [{ sealed }, ...replaced] };
};

/** The health of an endpoint after an attempt. */
export type Health = 'unchanged' | 'recovered' | 'failing' | 'failed too long' | 'gone';

/** Disables an endpoint that failed for too long, or that responds that it is gone. */
export const updateHealth = (
  { failingSince, disabled }: Webhook,
  outcome: { readonly isGood: boolean; readonly status?: number },
  { disableAfter }: WebhookPolicy,
  now: Instant,
): Health => {
  if (disabled) return 'unchanged';
  if (outcome.isGood) return failingSince ? 'recovered' : 'unchanged';
  if (outcome.status === 410) return 'gone';
  if (!failingSince) return 'failing';
  return isPast(addDuration(failingSince, disableAfter), now) ? 'failed too long' : 'unchanged';
};
