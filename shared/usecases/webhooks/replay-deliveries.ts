import type { replayDeliveries as route } from '../../contract/routes/webhooks.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { copyForReplay, type Delivery } from '../../domain/webhooks/delivery.ts';
import { listDeliveriesSince, newDeliveryWrite } from '../../store/webhooks/delivery-store.ts';
import type { UseCase } from '../use-case.ts';
import { disabledWebhookRefusal, findOwnWebhook } from './find-own-webhook.ts';

/** Maximum deliveries one request replays; they fit into one transaction. */
const maxPerRequest = 90;

/** A pending delivery needs no replay, and a replay is not replayed. */
const isReplayable = ({ status, replayOf }: Delivery, which: 'failed' | 'all'): boolean =>
  replayOf === undefined && status !== 'pending' && (which === 'all' || status !== 'delivered');

/**
 * Replays deliveries since a moment: those that failed or were withheld, or all. The sweep attempts them one
 * after the other.
 */
export const replayDeliveries =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, body, caller, now }) => {
    const found = await findOwnWebhook(deps.table, caller, params.webhookId);
    if (isRefusal(found)) return found;
    if (found.webhook.disabled) return disabledWebhookRefusal;
    const { items: deliveries, next } = await listDeliveriesSince(
      deps.table,
      params.webhookId,
      body,
      maxPerRequest,
    );
    const wanted = deliveries.filter((delivery) => isReplayable(delivery, body.which));
    const { deliveryRetention } = deps.policy.webhooks;
    const last = deliveries.at(-1);
    return {
      response: { replayed: wanted.length, ...(next && last && { next: last.id }) },
      writes: wanted
        .map((delivery) => copyForReplay(delivery, deps.ids.create('dlv'), now, now))
        .map((again) => newDeliveryWrite(again, deliveryRetention, false)),
    };
  };
