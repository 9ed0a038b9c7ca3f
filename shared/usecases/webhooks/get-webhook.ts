import type { getWebhook as route } from '../../contract/routes/webhooks.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { viewOfWebhook } from './webhook-view.ts';
import { ownWebhook } from './whose-webhook.ts';

/** One of the caller's endpoints. */
export const getWebhook =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, caller, now }) => {
    const found = await ownWebhook(deps.table, caller, params.webhookId);
    return isRefusal(found) ? found : { answer: viewOfWebhook(found.webhook, now) };
  };
