import type { replayDelivery as route } from '../../contract/routes/webhooks.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { after } from '../../domain/time.ts';
import { replayed } from '../../domain/webhook/delivery.ts';
import type { Use } from '../../http/endpoint.ts';
import { findDelivery, writeOfNewDelivery } from '../../store/delivery-store.ts';
import { firstTryWithin } from '../events/announce.ts';
import { viewOfDelivery } from './webhook-view.ts';
import { isDisabled, noSuchDelivery, ownWebhook } from './whose-webhook.ts';

/** Sends a delivery again: another line of the log, under the same event and byte by byte the same. */
export const replayDelivery =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, caller, now }) => {
    const found = await ownWebhook(deps.table, caller, params.webhookId);
    if (isRefusal(found)) return found;
    const delivery = await findDelivery(deps.table, params.webhookId, params.deliveryId);
    if (!delivery) return noSuchDelivery;
    if (found.webhook.disabled) return isDisabled;
    const again = replayed(delivery, deps.ids.fresh('dlv'), now, after(now, firstTryWithin));
    return {
      answer: viewOfDelivery(again),
      writes: [writeOfNewDelivery(again, deps.policy.webhooks.deliveriesKeptFor)],
    };
  };
