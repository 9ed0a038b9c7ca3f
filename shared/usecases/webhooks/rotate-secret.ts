import { createSecret } from '../../adapters/webhooks/signature.ts';
import type { rotateSecret as route } from '../../contract/routes/webhooks.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { rotateWebhookSecret } from '../../domain/webhooks/webhook.ts';
import { webhookWrite } from '../../store/webhooks/webhook-store.ts';
import type { UseCase } from '../use-case.ts';
import { findOwnWebhook } from './find-own-webhook.ts';
import { toWebhookView } from './webhook-view.ts';

/**
 * Gives an endpoint a new secret. For some time messages carry both signatures, so that the owner can switch.
 */
export const rotateSecret =
  (deps: ApiDeps & Pick<Deps, 'encryption'>): UseCase<typeof route> =>
  async ({ params, caller, now }) => {
    const found = await findOwnWebhook(deps.table, caller, params.webhookId);
    if (isRefusal(found)) return found;
    const secret = createSecret();
    const sealed = await deps.encryption.encrypt(secret, found.webhook.id);
    const webhook = rotateWebhookSecret(found.webhook, sealed, deps.policy.webhooks, now);
    const view = toWebhookView(webhook, now);
    return { response: { ...view, secret }, storedResponse: view, writes: [webhookWrite(webhook, found)] };
  };
