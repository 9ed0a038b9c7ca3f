import { createSecret } from '../../adapters/webhooks/signature.ts';
import type { createWebhook as route } from '../../contract/routes/webhooks.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Webhook } from '../../domain/webhooks/webhook.ts';
import { faultsOfAddress } from '../../domain/webhooks/webhook-address.ts';
import { newWebhookWrites } from '../../store/webhooks/webhook-store.ts';
import { refuseFaults } from '../refuse-faults.ts';
import type { UseCase } from '../use-case.ts';
import { resolveEventAccount } from './find-own-webhook.ts';
import { toWebhookView } from './webhook-view.ts';

/** Creates a webhook endpoint. The secret is in this response and, encrypted, in the table. */
export const createWebhook =
  (deps: ApiDeps & Pick<Deps, 'encryption'>): UseCase<typeof route> =>
  async ({ body, caller, now }) => {
    const account = resolveEventAccount(caller, body.as);
    if (isRefusal(account)) return account;
    const { url, eventTypes, description } = body;
    const faulty = refuseFaults(faultsOfAddress(url, deps.policy.webhooks));
    if (faulty) return faulty;
    const id = deps.ids.create('whk');
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
