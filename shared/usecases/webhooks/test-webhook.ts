import type { testWebhook as route } from '../../contract/routes/webhooks.ts';
import type { ApiDeps } from '../../deps.ts';
import { webhookTest } from '../../domain/event/event-kinds.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { writeOfNewDelivery } from '../../store/delivery-store.ts';
import { deliveryOf, eventFor } from '../events/announce.ts';
import { viewOfDelivery } from './webhook-view.ts';
import { isDisabled, ownWebhook } from './whose-webhook.ts';

/** Sends an endpoint something, so that its owner sees that it arrives and is taken for genuine. */
export const testWebhook =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, caller, now }) => {
    const found = await ownWebhook(deps.table, caller, params.webhookId);
    if (isRefusal(found)) return found;
    const { webhook } = found;
    if (webhook.disabled) return isDisabled;
    const id = deps.ids.fresh('dlv');
    const tried = {
      cause: `test ${id}`,
      type: webhookTest,
      at: now,
      concerns: [],
      data: { message: 'This endpoint works.' },
    };
    const delivery = deliveryOf(webhook, eventFor(tried, webhook.account), id, now);
    return {
      answer: viewOfDelivery(delivery),
      writes: [writeOfNewDelivery(delivery, deps.policy.webhooks.deliveriesKeptFor)],
    };
  };
