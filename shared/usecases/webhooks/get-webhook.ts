import type { getWebhook as route } from '../../contract/routes/webhooks.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { UseCase } from '../use-case.ts';
import { findOwnWebhook } from './find-own-webhook.ts';
import { toWebhookView } from './webhook-view.ts';

/** Returns one of the caller's endpoints. */
export const getWebhook =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, caller, now }) => {
    const found = await findOwnWebhook(deps.table, caller, params.webhookId);
    return isRefusal(found) ? found : { response: toWebhookView(found.webhook, now) };
  };
