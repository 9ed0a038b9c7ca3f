import * as z from 'zod';
import { digest } from '../digest.ts';
import { EventAccount } from '../events/domain-event.ts';
import { Instant, toEpochMs, toInstant, toMilliseconds } from '../time.ts';
import type { TypeOf } from '../type-of.ts';
import { waitForReceiver } from './retry-after.ts';
import type { WebhookPolicy } from './webhook-policy.ts';

/** The result of one request to an endpoint: its response status, or why there was no response. */
const Attempt = z.object({
  at: Instant,
  milliseconds: z.int(),
  status: z.int().optional(),
  fault: z.string().optional(),
});

export type Attempt = TypeOf<typeof Attempt>;

/** The delivery of one event to one endpoint. */
export const Delivery = z.object({
  id: z.string(),
  webhookId: z.string(),
  account: EventAccount,
  eventId: z.string(),
  eventType: z.string(),
  /** The exact body that is signed and sent. It is the same in every attempt and replay. */
  payload: z.string(),
  createdAt: Instant,
  /** `withheld`: not sent, because the endpoint was disabled. It can be replayed. */
  status: z.enum(['pending', 'delivered', 'failed', 'abandoned', 'withheld']),
  attempts: z.array(Attempt),
  /** Absent after the end of the delivery. */
  nextAttemptAt: Instant.optional(),
  /** The delivery that it repeats. */
  replayOf: z.string().optional(),
});

export type Delivery = TypeOf<typeof Delivery>;

export type DeliveryStatus = Delivery['status'];

/** Maximum jitter of a delay, so that simultaneous failures are not retried simultaneously. */
const maxJitterPermille = 200;

/** 0 to 999, by a text. */
const permilleOf = (text: string): number => Number.parseInt(digest(text).slice(-6), 36) % 1000;

const nextAttemptAt = (
  id: string,
  attemptCount: number,
  { retryDelays }: WebhookPolicy,
  now: Instant,
): Instant | undefined => {
  const wait = retryDelays[attemptCount - 1];
  if (wait === undefined) return undefined;
  const jitter = Math.floor((permilleOf(`${id} ${attemptCount}`) * maxJitterPermille) / 1000);
  return toInstant(toEpochMs(now) + Math.floor((toMilliseconds(wait) * (1000 + jitter)) / 1000));
};

/** Only a 2xx response is a success. A redirect is a failure. */
export const isSuccess = ({ status }: Pick<Attempt, 'status'>): boolean =>
  status !== undefined && status >= 200 && status < 300;

const endDelivery = ({ nextAttemptAt: _none, ...delivery }: Delivery, status: DeliveryStatus): Delivery => ({
  ...delivery,
  status,
});

/** A delivery after an attempt: delivered, waiting for a retry, or failed. A receiver can ask for a later retry. */
export const recordAttempt = (
  delivery: Delivery,
  attempt: Attempt,
  policy: WebhookPolicy,
  retryAt?: Instant,
): Delivery => {
  const after = { ...delivery, attempts: [...delivery.attempts, attempt] };
  if (isSuccess(attempt)) return endDelivery(after, 'delivered');
  const next = nextAttemptAt(delivery.id, after.attempts.length, policy, attempt.at);
  return next ? { ...after, nextAttemptAt: waitForReceiver(next, retryAt) } : endDelivery(after, 'failed');
};

/** Ends a delivery because its endpoint was deleted or disabled meanwhile, or its account erased. */
export const abandonDelivery = (delivery: Delivery): Delivery => endDelivery(delivery, 'abandoned');

/** Ends a new delivery because its endpoint is disabled. It can be replayed. */
export const withholdDelivery = (delivery: Delivery): Delivery => endDelivery(delivery, 'withheld');

/** Postpones a delivery because its endpoint has just failed with another one. This is not an attempt. */
export const postponeDelivery = (delivery: Delivery, policy: WebhookPolicy, now: Instant): Delivery => {
  const next = nextAttemptAt(delivery.id, Math.max(1, delivery.attempts.length), policy, now);
  return next ? { ...delivery, nextAttemptAt: next } : delivery;
};

/** A new delivery of the same event. */
export const copyForReplay = (
  delivery: Delivery,
  id: string,
  now: Instant,
  firstAttemptAt: Instant,
): Delivery => ({
  ...delivery,
  id,
  createdAt: now,
  status: 'pending',
  attempts: [],
  nextAttemptAt: firstAttemptAt,
  replayOf: delivery.id,
});
