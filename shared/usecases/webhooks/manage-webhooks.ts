import { isKeyUsed } from '../../adapters/ids.ts';
import { createSecret } from '../../adapters/webhooks/signature.ts';
import type * as routes from '../../contract/routes/webhooks.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { rotateWebhookSecret, type Webhook } from '../../domain/webhooks/webhook.ts';
import { faultsOfAddress } from '../../domain/webhooks/webhook-address.ts';
import { maxEndpoints } from '../../domain/webhooks/webhook-policy.ts';
import { usedKeyRefusal } from '../../store/commit.ts';
import { indexes } from '../../store/indexes.ts';
import { mapEach } from '../../store/page.ts';
import {
  listWebhooks as list,
  newWebhookWrites,
  oneWebhookRemovalWrites,
  webhookWrite,
} from '../../store/webhooks/webhook-store.ts';
import { refuseChangedResource } from '../if-match.ts';
import { listPage } from '../paging.ts';
import { refuseFaults } from '../refuse-faults.ts';
import type { UseCase } from '../use-case.ts';
import { findOwnWebhook, resolveEventAccount } from './find-own-webhook.ts';
import { toWebhookView } from './webhook-view.ts';

/**
 * Creates a webhook endpoint. The secret is in this response and, encrypted, in the table. A key of any age creates no
 * second endpoint while the first one exists.
 */
export const createWebhook =
  (deps: ApiDeps & Pick<Deps, 'encryption'>): UseCase<typeof routes.createWebhook> =>
  async ({ body, caller, now, newId }) => {
    const account = resolveEventAccount(caller, body.as);
    if (isRefusal(account)) return account;
    const { url, eventTypes, description } = body;
    const faulty = refuseFaults(faultsOfAddress(url, deps.policy.webhooks));
    if (faulty) return faulty;
    const id = newId('whk');
    const existing = await list(deps.table, indexes.webhooksOf(account.id), { limit: maxEndpoints });
    const ids = existing.items.map((one) => one.id);
    if (isKeyUsed(id, ids)) return usedKeyRefusal;
    const secret = createSecret();
    const sealed = await deps.encryption.encrypt(secret, id);
    const webhook: Webhook = {
      ...{ id, account, url, eventTypes, description },
      createdAt: now,
      secrets: [{ sealed }],
    };
    const view = toWebhookView(webhook, now);
    return {
      response: { ...view, secret },
      storedResponse: view,
      writes: newWebhookWrites(webhook, deps.policy.webhooks.maxEndpoints),
    };
  };

/** Lists an account's endpoints, oldest first. */
export const listWebhooks =
  (deps: ApiDeps): UseCase<typeof routes.listWebhooks> =>
  async ({ query, caller, now }) => {
    const account = resolveEventAccount(caller, query.as);
    if (isRefusal(account)) return account;
    return listPage(deps, `webhooks of ${account.id}`, query, (page) =>
      mapEach(list(deps.table, indexes.webhooksOf(account.id), page), (webhook) =>
        toWebhookView(webhook, now),
      ),
    );
  };

/** Returns one of the caller's endpoints. */
export const getWebhook =
  (deps: ApiDeps): UseCase<typeof routes.getWebhook> =>
  async ({ params, caller, now }) => {
    const found = await findOwnWebhook(deps.table, caller, params.webhookId);
    return isRefusal(found) ? found : { response: toWebhookView(found.webhook, now) };
  };

/** Changes an endpoint. Enabling it clears its failures. */
export const changeWebhook =
  (deps: ApiDeps): UseCase<typeof routes.changeWebhook> =>
  async ({ params, body, caller, now, ifMatch }) => {
    const found = await findOwnWebhook(deps.table, caller, params.webhookId);
    if (isRefusal(found)) return found;
    const { webhook } = found;
    const mismatch = refuseChangedResource(ifMatch, toWebhookView(webhook, now));
    if (mismatch) return mismatch;
    const { enabled, ...settings } = body;
    const faulty = refuseFaults(
      settings.url === undefined ? [] : faultsOfAddress(settings.url, deps.policy.webhooks),
    );
    if (faulty) return faulty;
    const changed = withEnabled({ ...webhook, ...settings }, enabled, now);
    const writes = Object.keys(body).length > 0 ? [webhookWrite(changed, found)] : [];
    return { response: toWebhookView(changed, now), writes };
  };

const withEnabled = (webhook: Webhook, enabled: boolean | undefined, now: Instant): Webhook => {
  if (enabled === undefined) return webhook;
  if (!enabled) return webhook.disabled ? webhook : { ...webhook, disabled: { because: 'owner', at: now } };
  const { disabled, failingSince, ...rest } = webhook;
  return disabled || !failingSince ? rest : { ...rest, failingSince };
};

/**
 * Gives an endpoint a new secret. For some time messages carry both signatures, so that the owner can switch.
 */
export const rotateSecret =
  (deps: ApiDeps & Pick<Deps, 'encryption'>): UseCase<typeof routes.rotateSecret> =>
  async ({ params, caller, now }) => {
    const found = await findOwnWebhook(deps.table, caller, params.webhookId);
    if (isRefusal(found)) return found;
    const secret = createSecret();
    const sealed = await deps.encryption.encrypt(secret, found.webhook.id);
    const webhook = rotateWebhookSecret(found.webhook, sealed, deps.policy.webhooks, now);
    const view = toWebhookView(webhook, now);
    return { response: { ...view, secret }, storedResponse: view, writes: [webhookWrite(webhook, found)] };
  };

/** Deletes an endpoint with its secrets. Its log expires. */
export const removeWebhook =
  (deps: ApiDeps): UseCase<typeof routes.removeWebhook> =>
  async ({ params, caller }) => {
    const found = await findOwnWebhook(deps.table, caller, params.webhookId);
    if (isRefusal(found)) return found;
    return {
      response: { id: found.webhook.id, removed: true },
      writes: await oneWebhookRemovalWrites(deps.table, found),
    };
  };
