import { describeError, log } from '../../adapters/logger.ts';
import { writeMeasures } from '../../adapters/metrics.ts';
import { createSignedHeaders } from '../../adapters/webhooks/signature.ts';
import type { Deps } from '../../deps.ts';
import { countOf } from '../../domain/service-levels/measure.ts';
import { type Instant, toEpochMs } from '../../domain/time.ts';
import {
  type Attempt,
  abandonDelivery,
  type Delivery,
  isSuccess,
  recordAttempt,
} from '../../domain/webhooks/delivery.ts';
import type { DeliveryKey } from '../../domain/webhooks/delivery-due-event.ts';
import { readRetryAfter } from '../../domain/webhooks/retry-after.ts';
import { signingSecrets, updateHealth, type Webhook } from '../../domain/webhooks/webhook.ts';
import { commit } from '../../store/commit.ts';
import { deliveryCountWrite } from '../../store/health/delivery-count-store.ts';
import { deliveryWrite, findDelivery } from '../../store/webhooks/delivery-store.ts';
import {
  disabledWebhookWrite,
  failingWebhookWrite,
  findWebhook,
  recoveredWebhookWrite,
} from '../../store/webhooks/webhook-store.ts';
import { partyEventWrite } from '../events/event-writes.ts';

export type AttemptDeps = Pick<Deps, 'table' | 'ids' | 'now' | 'policy' | 'encryption' | 'webhookSender'>;

/** Makes the first attempt of a delivery. The sweep makes the later ones. */
export const attemptNewDelivery = async (
  deps: AttemptDeps,
  { accountId, webhookId, deliveryId }: DeliveryKey,
): Promise<void> => {
  const delivery = await findDelivery(deps.table, webhookId, deliveryId);
  if (delivery?.status !== 'pending' || delivery.attempts.length > 0) return;
  const record = await findWebhook(deps.table, accountId, webhookId);
  await attemptDelivery(deps, record?.webhook, delivery);
};

/**
 * Attempts a delivery once and records the result. Returns whether the endpoint accepted it or gets no more
 * attempts.
 */
export const attemptDelivery = async (
  deps: AttemptDeps,
  webhook: Webhook | undefined,
  delivery: Delivery,
): Promise<boolean> => {
  const { webhooks } = deps.policy;
  if (!webhook || webhook.disabled) {
    await saveAttempt(deps, delivery, abandonDelivery(delivery));
    return true;
  }
  const { attempt, retryAfter } = await sendAttempt(deps, webhook, delivery);
  const retryAt = readRetryAfter(retryAfter, attempt.at);
  const isSaved = await saveAttempt(deps, delivery, recordAttempt(delivery, attempt, webhooks, retryAt));
  await saveHealth(deps, webhook, attempt);
  if (isSaved) await countAttempt(deps, delivery, attempt);
  writeMeasures([countOf(isSuccess(attempt) ? 'DeliveriesAccepted' : 'DeliveriesFailed', attempt.at)]);
  return isSuccess(attempt);
};

const sendAttempt = async (
  deps: AttemptDeps,
  webhook: Webhook,
  delivery: Delivery,
): Promise<{ readonly attempt: Attempt; readonly retryAfter?: string }> => {
  const at = deps.now();
  const secrets = await Promise.all(
    signingSecrets(webhook, at).map(({ sealed }) => deps.encryption.decrypt(sealed, webhook.id)),
  );
  const headers = createSignedHeaders(secrets, delivery.eventId, delivery.payload, at);
  const result = await deps.webhookSender.send(webhook.url, headers, delivery.payload);
  const milliseconds = Math.max(0, toEpochMs(deps.now()) - toEpochMs(at));
  if ('fault' in result) return { attempt: { at, milliseconds, ...result } };
  const { status, retryAfter } = result;
  return { attempt: { at, milliseconds, status }, ...(retryAfter !== undefined && { retryAfter }) };
};

/** Whether the result was stored: a concurrent attempt can have recorded its own already. */
const saveAttempt = async (deps: AttemptDeps, before: Delivery, delivery: Delivery): Promise<boolean> =>
  (await commit(deps.table, [deliveryWrite(before, delivery, deps.policy.webhooks.deliveryRetention)])) ===
  undefined;

/** The delivery is done without its count, so a fault of the count does not fail it. */
const countAttempt = async (deps: AttemptDeps, { id }: Delivery, attempt: Attempt): Promise<void> => {
  await commit(deps.table, [deliveryCountWrite(id, attempt.at, isSuccess(attempt))]).catch((error: unknown) =>
    log('error', 'an attempt was not counted', { deliveryId: id, ...describeError(error) }),
  );
};

const saveHealth = async (deps: AttemptDeps, webhook: Webhook, attempt: Attempt): Promise<void> => {
  const outcome = { isGood: isSuccess(attempt), ...(attempt.status && { status: attempt.status }) };
  switch (updateHealth(webhook, outcome, deps.policy.webhooks, attempt.at)) {
    case 'recovered':
      await commit(deps.table, [recoveredWebhookWrite(webhook)]);
      return;
    case 'failing':
      await commit(deps.table, [failingWebhookWrite(webhook, attempt.at)]);
      return;
    case 'failed too long':
      await disableWebhook(deps, webhook, 'failing', attempt.at);
      return;
    case 'gone':
      await disableWebhook(deps, webhook, 'gone', attempt.at);
      return;
    default:
  }
};

/** Disables an endpoint and notifies its owner, in one transaction, once. */
const disableWebhook = async (
  deps: AttemptDeps,
  webhook: Webhook,
  because: 'failing' | 'gone',
  at: Instant,
): Promise<void> => {
  const { id: webhookId, account: owner, url } = webhook;
  await commit(deps.table, [
    disabledWebhookWrite(webhook, because, at),
    partyEventWrite(deps, 'webhook.disabled', { webhookId, owner, because, url }, at),
  ]);
};
