import type { getDelivery as route } from '../../contract/routes/webhooks.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { findDelivery } from '../../store/webhooks/delivery-store.ts';
import type { UseCase } from '../use-case.ts';
import { findOwnWebhook, noSuchDelivery } from './find-own-webhook.ts';
import { toDeliveryView } from './webhook-view.ts';

/** Returns a delivery with its body. */
export const getDelivery =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, caller }) => {
    const found = await findOwnWebhook(deps.table, caller, params.webhookId);
    if (isRefusal(found)) return found;
    const delivery = await findDelivery(deps.table, params.webhookId, params.deliveryId);
    if (!delivery) return noSuchDelivery;
    return { response: { ...toDeliveryView(delivery), payload: JSON.parse(delivery.payload) } };
  };
