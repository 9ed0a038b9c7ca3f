import type { testWebhook as route } from '../../contract/routes/webhooks.ts';
import type { ApiDeps } from '../../deps.ts';
import { webhookTest } from '../../domain/events/domain-event.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { newDeliveryWrite } from '../../store/webhooks/delivery-store.ts';
import { buildDelivery, toPlatformEvent } from '../events/publish-events.ts';
import type { UseCase } from '../use-case.ts';
import { disabledWebhookRefusal, findOwnWebhook } from './find-own-webhook.ts';
import { toDeliveryView } from './webhook-view.ts';

/** Sends a test event to an endpoint, so that its owner can check receipt and signature. */
export const testWebhook =
  (deps: ApiDeps): UseCase<typeof route> =>
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
