import type { removeWebhook as route } from '../../contract/routes/webhooks.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { oneWebhookRemovalWrites } from '../../store/webhooks/webhook-store.ts';
import type { UseCase } from '../use-case.ts';
import { findOwnWebhook } from './find-own-webhook.ts';

/** Deletes an endpoint with its secrets. Its log expires. */
export const removeWebhook =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, caller }) => {
    const found = await findOwnWebhook(deps.table, caller, params.webhookId);
    if (isRefusal(found)) return found;
    return {
      response: { id: found.webhook.id, removed: true },
      writes: await oneWebhookRemovalWrites(deps.table, found),
    };
  };
