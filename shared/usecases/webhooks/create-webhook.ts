import { freshSecret } from '../../adapters/webhooks/signature.ts';
import type { createWebhook as route } from '../../contract/routes/webhooks.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Webhook } from '../../domain/webhook/webhook.ts';
import { faultsOfAddress } from '../../domain/webhook/webhook-address.ts';
import type { Use } from '../../http/endpoint.ts';
import { writesOfNewWebhook } from '../../store/webhook-store.ts';
import { refuseFaulty } from '../refuse-faulty.ts';
import { viewOfWebhook } from './webhook-view.ts';
import { accountOf } from './whose-webhook.ts';

/** Registers an endpoint. Its secret is in this answer and, encrypted, in the table; nowhere else, and never again. */
export const createWebhook =
  (deps: ApiDeps & Pick<Deps, 'encryption'>): Use<typeof route> =>
  async ({ body, caller, now }) => {
    const account = accountOf(caller, body.as);
    if (isRefusal(account)) return account;
    const { url, eventTypes, description } = body;
    const faulty = refuseFaulty(faultsOfAddress(url, deps.policy.webhooks));
    if (faulty) return faulty;
    const id = deps.ids.fresh('whk');
    const secret = freshSecret();
    const sealed = await deps.encryption.encrypt(secret, id);
    const webhook: Webhook = {
      ...{ id, account, url, eventTypes, description },
      createdAt: now,
      secrets: [{ sealed }],
    };
    const view = viewOfWebhook(webhook, now);
    return {
      answer: { ...view, secret },
      kept: view,
      writes: writesOfNewWebhook(webhook, deps.policy.webhooks.mostEndpoints),
    };
  };
