import { freshSecret } from '../../adapters/webhooks/signature.ts';
import type { rotateSecret as route } from '../../contract/routes/webhooks.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { rotated } from '../../domain/webhook/webhook.ts';
import type { Use } from '../../http/endpoint.ts';
import { writeOfWebhook } from '../../store/webhook-store.ts';
import { viewOfWebhook } from './webhook-view.ts';
import { ownWebhook } from './whose-webhook.ts';

/** Gives an endpoint a new secret. Messages carry both signatures for a while, so that its owner can change over. */
export const rotateSecret =
  (deps: ApiDeps & Pick<Deps, 'encryption'>): Use<typeof route> =>
  async ({ params, caller, now }) => {
    const found = await ownWebhook(deps.table, caller, params.webhookId);
    if (isRefusal(found)) return found;
    const secret = freshSecret();
    const sealed = await deps.encryption.encrypt(secret, found.webhook.id);
    const webhook = rotated(found.webhook, sealed, deps.policy.webhooks, now);
    const view = viewOfWebhook(webhook, now);
    return { answer: { ...view, secret }, kept: view, writes: [writeOfWebhook(webhook, found)] };
  };
