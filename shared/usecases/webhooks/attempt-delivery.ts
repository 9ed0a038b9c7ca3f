import { signedHeaders } from '../../adapters/webhooks/signature.ts';
import type { Deps } from '../../deps.ts';
import { epoch, type Instant } from '../../domain/time.ts';
import { type Attempt, abandoned, attempted, type Delivery, isGood } from '../../domain/webhook/delivery.ts';
import type { DeliveryName } from '../../domain/webhook/due-event.ts';
import { healthAfter, signingSecrets, type Webhook } from '../../domain/webhook/webhook.ts';
import { commit } from '../../store/commit.ts';
import { findDelivery, writeOfDelivery } from '../../store/delivery-store.ts';
import { findWebhook, writeOfDisabled, writeOfFailing, writeOfWellAgain } from '../../store/webhook-store.ts';
import { tidings } from '../party-event.ts';

export type AttemptDeps = Pick<Deps, 'table' | 'ids' | 'now' | 'policy' | 'encryption' | 'webhookSender'>;

/** Tries a delivery that is due for the first time; one that was tried before is the sweep's. */
export const attemptNewDelivery = async (
  deps: AttemptDeps,
  { accountId, webhookId, deliveryId }: DeliveryName,
): Promise<void> => {
  const delivery = await findDelivery(deps.table, webhookId, deliveryId);
  if (delivery?.status !== 'pending' || delivery.attempts.length > 0) return;
  const record = await findWebhook(deps.table, accountId, webhookId);
  await attemptDelivery(deps, record?.webhook, delivery);
};

/** Tries a delivery once and notes what came of it. Answers whether its endpoint took it, or is not asked any more. */
export const attemptDelivery = async (
  deps: AttemptDeps,
  webhook: Webhook | undefined,
  delivery: Delivery,
): Promise<boolean> => {
  const { webhooks } = deps.policy;
  if (!webhook || webhook.disabled) {
    await note(deps, delivery, abandoned(delivery));
    return true;
  }
  const attempt = await ask(deps, webhook, delivery);
  await note(deps, delivery, attempted(delivery, attempt, webhooks));
  await noteHealth(deps, webhook, attempt);
  return isGood(attempt);
};

const ask = async (deps: AttemptDeps, webhook: Webhook, delivery: Delivery): Promise<Attempt> => {
  const at = deps.now();
  const secrets = await Promise.all(
    signingSecrets(webhook, at).map(({ sealed }) => deps.encryption.open(sealed, webhook.id)),
  );
  const headers = signedHeaders(secrets, delivery.eventId, delivery.payload, at);
  const handed = await deps.webhookSender.send(webhook.url, headers, delivery.payload);
  const milliseconds = Math.max(0, epoch(deps.now()) - epoch(at));
  return { at, milliseconds, ...handed };
};

/** Whoever tried the same delivery in the same moment has noted it already. */
const note = async (deps: AttemptDeps, before: Delivery, delivery: Delivery): Promise<void> => {
  await commit(deps.table, [writeOfDelivery(before, delivery, deps.policy.webhooks.deliveriesKeptFor)]);
};

const noteHealth = async (deps: AttemptDeps, webhook: Webhook, attempt: Attempt): Promise<void> => {
  const outcome = { isGood: isGood(attempt), ...(attempt.status && { status: attempt.status }) };
  switch (healthAfter(webhook, outcome, deps.policy.webhooks, attempt.at)) {
    case 'well again':
      await commit(deps.table, [writeOfWellAgain(webhook)]);
      return;
    case 'failing':
      await commit(deps.table, [writeOfFailing(webhook, attempt.at)]);
      return;
    case 'given up':
      await disable(deps, webhook, 'failing', attempt.at);
      return;
    case 'gone':
      await disable(deps, webhook, 'gone', attempt.at);
      return;
    default:
  }
};

/** Disables an endpoint and tells its owner, both or neither; whoever comes second finds it disabled. */
const disable = async (
  deps: AttemptDeps,
  webhook: Webhook,
  because: 'failing' | 'gone',
  at: Instant,
): Promise<void> => {
  const { id: webhookId, account: owner, url } = webhook;
  await commit(deps.table, [
    writeOfDisabled(webhook, because, at),
    tidings(deps, 'webhook.disabled', { webhookId, owner, because, url }, at),
  ]);
};
