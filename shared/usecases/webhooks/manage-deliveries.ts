import type * as routes from '../../contract/routes/webhooks.ts';
import type { ApiDeps } from '../../deps.ts';
import { webhookTest } from '../../domain/events/domain-event.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { addDuration } from '../../domain/time.ts';
import { copyForReplay, type Delivery } from '../../domain/webhooks/delivery.ts';
import { indexes } from '../../store/indexes.ts';
import { mapEach } from '../../store/page.ts';
import {
  findDelivery,
  listDeliveries as list,
  listDeliveriesSince,
  newDeliveryWrite,
} from '../../store/webhooks/delivery-store.ts';
import { buildDelivery, firstAttemptWithin, toPlatformEvent } from '../events/publish-events.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { disabledWebhookRefusal, findOwnWebhook, noSuchDelivery } from './find-own-webhook.ts';
import { toDeliveryView } from './webhook-view.ts';

/** Sends a test event to an endpoint, so that its owner can check receipt and signature. */
export const testWebhook =
  (deps: ApiDeps): UseCase<typeof routes.testWebhook> =>
  async ({ params, caller, now }) => {
    const found = await findOwnWebhook(deps.table, caller, params.webhookId);
    if (isRefusal(found)) return found;
    const { webhook } = found;
    if (webhook.disabled) return disabledWebhookRefusal;
    const id = deps.ids.create('dlv');
    const content = {
      eventKey: `test ${id}`,
      type: webhookTest,
      at: now,
      audience: [],
      data: { message: 'This endpoint works.' },
    };
    const delivery = buildDelivery(webhook, toPlatformEvent(content, webhook.account), id, now);
    return {
      response: toDeliveryView(delivery),
      writes: [newDeliveryWrite(delivery, deps.policy.webhooks.deliveryRetention)],
    };
  };

/** Lists the deliveries of an endpoint, newest first. */
export const listDeliveries =
  (deps: ApiDeps): UseCase<typeof routes.listDeliveries> =>
  ({ params: { webhookId }, query, caller }) =>
    listPage(deps, `deliveries of ${webhookId}`, query, async (page) => {
      const found = await findOwnWebhook(deps.table, caller, webhookId);
      if (isRefusal(found)) return found;
      return mapEach(list(deps.table, indexes.deliveries(webhookId), page), toDeliveryView);
    });

/** Returns a delivery with its body. */
export const getDelivery =
  (deps: ApiDeps): UseCase<typeof routes.getDelivery> =>
  async ({ params, caller }) => {
    const found = await findOwnWebhook(deps.table, caller, params.webhookId);
    if (isRefusal(found)) return found;
    const delivery = await findDelivery(deps.table, params.webhookId, params.deliveryId);
    if (!delivery) return noSuchDelivery;
    return { response: { ...toDeliveryView(delivery), payload: JSON.parse(delivery.payload) } };
  };

/** Replays a delivery: a new line of the log with the same event and the same bytes. */
export const replayDelivery =
  (deps: ApiDeps): UseCase<typeof routes.replayDelivery> =>
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
  (deps: ApiDeps): UseCase<typeof routes.replayDeliveries> =>
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
