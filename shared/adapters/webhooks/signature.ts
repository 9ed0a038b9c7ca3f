import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { type Instant, toEpochMs } from '../../domain/time.ts';

const secretBytes = 32;

/** A new signing secret in the format of Standard Webhooks. */
export const createSecret = (): string => `whsec_${randomBytes(secretBytes).toString('base64')}`;

/** The headers of a message: its id, its time, and a signature by each secret, newest first. */
export const createSignedHeaders = (
  secrets: readonly string[],
  eventId: string,
  payload: string,
  now: Instant,
): Readonly<Record<string, string>> => {
  const at = new Date(toEpochMs(now));
  return {
    'content-type': 'application/json',
    'webhook-id': eventId,
    'webhook-timestamp': String(Math.floor(toEpochMs(now) / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(eventId, at, payload)).join(' '),
  };
};
