import type { removeWebhook as route } from '../../contract/routes/webhooks.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { writesOfRemovedWebhook } from '../../store/webhook-store.ts';
import { ownWebhook } from './whose-webhook.ts';

/** Removes an endpoint with its secrets. Its log expires by itself. */
export const removeWebhook =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, caller }) => {
    const found = await ownWebhook(deps.table, caller, params.webhookId);
    if (isRefusal(found)) return found;
    return {
      answer: { id: found.webhook.id, removed: true },
      writes: await writesOfRemovedWebhook(deps.table, found),
    };
  };
