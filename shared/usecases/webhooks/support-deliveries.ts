import type * as routes from '../../contract/routes/webhook-support.ts';
import type { ApiDeps } from '../../deps.ts';
import { maskPersonalData } from '../../domain/mask-personal-data.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { addDuration } from '../../domain/time.ts';
import { copyForReplay } from '../../domain/webhooks/delivery.ts';
import { indexes } from '../../store/indexes.ts';
import { mapEach } from '../../store/page.ts';
import {
  findDelivery,
  listDeliveries as list,
  newDeliveryWrite,
} from '../../store/webhooks/delivery-store.ts';
import { listWebhooks } from '../../store/webhooks/webhook-store.ts';
import { firstAttemptWithin } from '../events/publish-events.ts';
import { findHoldSubject } from '../holds/held-account.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { disabledWebhookRefusal, findPartyWebhook, noSuchDelivery } from './find-own-webhook.ts';
import { toDeliveryView, toWebhookView } from './webhook-view.ts';

/** The query of an endpoint's URL can contain a secret of its owner. */
const withoutQuery = (url: string): string => url.replace(/[?#].*$/s, '');

/** Lists the webhook endpoints of a party for staff, oldest first, without the queries of their URLs. */
export const listPartyWebhooks =
  (deps: ApiDeps): UseCase<typeof routes.listPartyWebhooks> =>
  ({ params: { partyId }, query, now }) =>
    listPage(deps, `staff webhooks of ${partyId}`, query, async (page) => {
      const found = await findHoldSubject(deps, partyId);
      if (isRefusal(found)) return found;
      return mapEach(listWebhooks(deps.table, indexes.webhooksOf(partyId), page), (webhook) =>
        toWebhookView({ ...webhook, url: withoutQuery(webhook.url) }, now),
      );
    });

/** Lists the deliveries of a party's endpoint for staff, newest first. */
export const listPartyDeliveries =
  (deps: ApiDeps): UseCase<typeof routes.listPartyDeliveries> =>
  ({ params: { partyId, webhookId }, query }) =>
    listPage(deps, `staff deliveries of ${partyId} ${webhookId}`, query, async (page) => {
      const found = await findPartyWebhook(deps.table, partyId, webhookId);
      if (isRefusal(found)) return found;
      return mapEach(list(deps.table, indexes.deliveries(webhookId), page), toDeliveryView);
    });

/** Returns a delivery of a party with its body, in which personal data is masked. */
export const getPartyDelivery =
  (deps: ApiDeps): UseCase<typeof routes.getPartyDelivery> =>
  async ({ params: { partyId, webhookId, deliveryId } }) => {
    const found = await findPartyWebhook(deps.table, partyId, webhookId);
    if (isRefusal(found)) return found;
    const delivery = await findDelivery(deps.table, webhookId, deliveryId);
    if (!delivery) return noSuchDelivery;
    const payload = maskPersonalData(JSON.parse(delivery.payload)) as Readonly<Record<string, unknown>>;
    return { response: { ...toDeliveryView(delivery), payload } };
  };

/** Replays a delivery for its owner: the same event with the same bytes, as a new line of their log. */
export const replayPartyDelivery =
  (deps: ApiDeps): UseCase<typeof routes.replayPartyDelivery> =>
  async ({ params: { partyId, webhookId, deliveryId }, now }) => {
    const found = await findPartyWebhook(deps.table, partyId, webhookId);
    if (isRefusal(found)) return found;
    const delivery = await findDelivery(deps.table, webhookId, deliveryId);
    if (!delivery) return noSuchDelivery;
    if (found.webhook.disabled) return disabledWebhookRefusal;
    const again = copyForReplay(delivery, deps.ids.create('dlv'), now, addDuration(now, firstAttemptWithin));
    return {
      response: toDeliveryView(again),
      writes: [newDeliveryWrite(again, deps.policy.webhooks.deliveryRetention)],
    };
  };
