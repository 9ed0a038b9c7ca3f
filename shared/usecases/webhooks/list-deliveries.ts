import type { listDeliveries as route } from '../../contract/routes/webhooks.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { listDeliveries as list } from '../../store/webhooks/delivery-store.ts';
import { readCursor, toPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { findOwnWebhook } from './find-own-webhook.ts';
import { toDeliveryView } from './webhook-view.ts';

/** Lists the deliveries of an endpoint, newest first. */
export const listDeliveries =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, query, caller }) => {
    const name = `deliveries of ${params.webhookId}`;
    const after = await readCursor(deps.signer, name, query.cursor);
    if (isRefusal(after)) return after;
    const found = await findOwnWebhook(deps.table, caller, params.webhookId);
    if (isRefusal(found)) return found;
    const { deliveries, next } = await list(deps.table, found.webhook.id, query.limit, after);
    return { response: await toPage(deps.signer, name, deliveries.map(toDeliveryView), next) };
  };
