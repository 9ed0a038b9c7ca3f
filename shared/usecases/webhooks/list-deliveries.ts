import type { listDeliveries as route } from '../../contract/routes/webhooks.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { listDeliveries as list } from '../../store/delivery-store.ts';
import { pageOf, positionOf } from '../paging.ts';
import { viewOfDelivery } from './webhook-view.ts';
import { ownWebhook } from './whose-webhook.ts';

/** The log of an endpoint, the newest first. */
export const listDeliveries =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, query, caller }) => {
    const name = `deliveries of ${params.webhookId}`;
    const after = await positionOf(deps.signer, name, query.cursor);
    if (isRefusal(after)) return after;
    const found = await ownWebhook(deps.table, caller, params.webhookId);
    if (isRefusal(found)) return found;
    const { deliveries, next } = await list(deps.table, found.webhook.id, query.limit, after);
    return { answer: await pageOf(deps.signer, name, deliveries.map(viewOfDelivery), next) };
  };
