import type { getDelivery as route } from '../../contract/routes/webhooks.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { findDelivery } from '../../store/delivery-store.ts';
import { viewOfDelivery } from './webhook-view.ts';
import { noSuchDelivery, ownWebhook } from './whose-webhook.ts';

/** A delivery with its body. */
export const getDelivery =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, caller }) => {
    const found = await ownWebhook(deps.table, caller, params.webhookId);
    if (isRefusal(found)) return found;
    const delivery = await findDelivery(deps.table, params.webhookId, params.deliveryId);
    if (!delivery) return noSuchDelivery;
    return { answer: { ...viewOfDelivery(delivery), payload: JSON.parse(delivery.payload) } };
  };
