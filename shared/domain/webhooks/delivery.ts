import * as z from 'zod';
import { digest } from '../digest.ts';
import { EventAccount } from '../events/domain-event.ts';
import { Instant, toEpochMs, toInstant, toMilliseconds } from '../time.ts';
import type { TypeOf } from '../type-of.ts';
import type { WebhookPolicy } from './webhook-policy.ts';

/** What came of asking an endpoint once: the status it answered, or why there was no answer. */
const Attempt = z.object({
  at: Instant,
  milliseconds: z.int(),
  status: z.int().optional(),
  fault: z.string().optional(),
});

export type Attempt = TypeOf<typeof Attempt>;

/** One event on its way to one endpoint. */
export const Delivery = z.object({
  id: z.string(),
  webhookId: z.string(),
  account: EventAccount,
  eventId: z.string(),
  eventType: z.string(),
  /** The body, byte by byte as it is signed and sent: in every attempt and every replay the same. */
  payload: z.string(),
  createdAt: Instant,
  /** `withheld` happened while the endpoint was disabled: it was not tried, and can be replayed. */
  status: z.enum(['pending', 'delivered', 'failed', 'abandoned', 'withheld']),
  attempts: z.array(Attempt),
  /** When it is tried next; none once it has ended. */
  nextAttemptAt: Instant.optional(),
  /** The delivery that it repeats. */
  replayOf: z.string().optional(),
});

export type Delivery = TypeOf<typeof Delivery>;

export type DeliveryStatus = Delivery['status'];

/** By how much of itself a wait grows at the most, so that what failed together does not come back together. */
const maxJitterPermille = 200;

/** A part of a thousand that depends on the text alone. */
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

/** An endpoint has taken a delivery when it answers so; a redirect is no answer. */
export const isSuccess = ({ status }: Pick<Attempt, 'status'>): boolean =>
  status !== undefined && status >= 200 && status < 300;

const endDelivery = ({ nextAttemptAt: _none, ...delivery }: Delivery, status: DeliveryStatus): Delivery => ({
  ...delivery,
  status,
});

/** A delivery after an attempt: delivered, to be tried again, or given up. */
export const recordAttempt = (delivery: Delivery, attempt: Attempt, policy: WebhookPolicy): Delivery => {
  const after = { ...delivery, attempts: [...delivery.attempts, attempt] };
  if (isSuccess(attempt)) return endDelivery(after, 'delivered');
  const next = nextAttemptAt(delivery.id, after.attempts.length, policy, attempt.at);
  return next ? { ...after, nextAttemptAt: next } : endDelivery(after, 'failed');
};

/** A delivery that nobody is to be bothered with any more. */
export const abandonDelivery = (delivery: Delivery): Delivery => endDelivery(delivery, 'abandoned');

/** A delivery that nobody is bothered with as long as its endpoint is disabled. */
export const withholdDelivery = (delivery: Delivery): Delivery => endDelivery(delivery, 'withheld');

/** A delivery whose turn is put off, because its endpoint has just failed with another. It counts as no attempt. */
export const postponeDelivery = (delivery: Delivery, policy: WebhookPolicy, now: Instant): Delivery => {
  const next = nextAttemptAt(delivery.id, Math.max(1, delivery.attempts.length), policy, now);
  return next ? { ...delivery, nextAttemptAt: next } : delivery;
};

/** A delivery again, under the same event. */
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
