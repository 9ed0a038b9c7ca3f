import type { replayDeliveries as route } from '../../contract/routes/webhooks.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { type Delivery, replayed } from '../../domain/webhook/delivery.ts';
import type { Use } from '../../http/endpoint.ts';
import { listDeliveriesSince, writeOfNewDelivery } from '../../store/delivery-store.ts';
import { isDisabled, ownWebhook } from './whose-webhook.ts';

/** So much of the log is looked at by one request: all of it fits into one transaction. */
const mostAtOnce = 90;

/** What is still on its way needs no replay, and a replay is no original. */
const isWanted = ({ status, replayOf }: Delivery, which: 'failed' | 'all'): boolean =>
  replayOf === undefined && status !== 'pending' && (which === 'all' || status !== 'delivered');

/** Sends again what failed or was withheld since a moment, or everything; the sweep tries it, one after the other. */
export const replayDeliveries =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, body, caller, now }) => {
    const found = await ownWebhook(deps.table, caller, params.webhookId);
    if (isRefusal(found)) return found;
    if (found.webhook.disabled) return isDisabled;
    const { deliveries, next } = await listDeliveriesSince(deps.table, params.webhookId, body, mostAtOnce);
    const wanted = deliveries.filter((delivery) => isWanted(delivery, body.which));
    const { deliveriesKeptFor } = deps.policy.webhooks;
    const last = deliveries.at(-1);
    return {
      answer: { replayed: wanted.length, ...(next && last && { next: last.id }) },
      writes: wanted
        .map((delivery) => replayed(delivery, deps.ids.fresh('dlv'), now, now))
        .map((again) => writeOfNewDelivery(again, deliveriesKeptFor, false)),
    };
  };
