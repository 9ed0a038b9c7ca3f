import type { replayDelivery as route } from '../../contract/routes/webhooks.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { addDuration } from '../../domain/time.ts';
import { copyForReplay } from '../../domain/webhooks/delivery.ts';
import { findDelivery, newDeliveryWrite } from '../../store/webhooks/delivery-store.ts';
import { firstAttemptWithin } from '../events/publish-events.ts';
import type { UseCase } from '../use-case.ts';
import { disabledWebhookRefusal, findOwnWebhook, noSuchDelivery } from './find-own-webhook.ts';
import { toDeliveryView } from './webhook-view.ts';

/** Replays a delivery: a new line of the log with the same event and the same bytes. */
export const replayDelivery =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, caller, now }) => {
    const found = await findOwnWebhook(deps.table, caller, params.webhookId);
    if (isRefusal(found)) return found;
    const delivery = await findDelivery(deps.table, params.webhookId, params.deliveryId);
    if (!delivery) return noSuchDelivery;
    if (found.webhook.disabled) return disabledWebhookRefusal;
    const again = copyForReplay(delivery, deps.ids.create('dlv'), now, addDuration(now, firstAttemptWithin));
    return {
      response: toDeliveryView(again),
      writes: [newDeliveryWrite(again, deps.policy.webhooks.deliveryRetention)],
    };
  };
