import * as events from '../contract/routes/events.ts';
import * as support from '../contract/routes/webhook-support.ts';
import * as webhooks from '../contract/routes/webhooks.ts';
import type { ApiDeps, Deps } from '../deps.ts';
import { faultsOfAddress } from '../domain/webhooks/webhook-address.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { listEventTypes } from '../usecases/events/list-event-types.ts';
import { newEndpointPauseMs } from '../usecases/events/webhook-accounts.ts';
import * as deliveries from '../usecases/webhooks/manage-deliveries.ts';
import * as endpoints from '../usecases/webhooks/manage-webhooks.ts';
import * as supported from '../usecases/webhooks/support-deliveries.ts';

/** The routes of the webhooks with their use cases. */
export const webhookEndpoints = (deps: ApiDeps & Pick<Deps, 'encryption' | 'pause'>): readonly Endpoint[] => {
  const addressFaults = ({ body }: { readonly body: { readonly url?: string | undefined } }) =>
    body.url === undefined ? [] : faultsOfAddress(body.url, deps.policy.webhooks);
  return [
    endpoint(events.listEventKinds, listEventTypes),
    {
      ...endpoint(webhooks.createWebhook, endpoints.createWebhook(deps), addressFaults),
      settle: () => deps.pause(newEndpointPauseMs),
    },
    endpoint(webhooks.listWebhooks, endpoints.listWebhooks(deps)),
    endpoint(webhooks.getWebhook, endpoints.getWebhook(deps)),
    endpoint(webhooks.changeWebhook, endpoints.changeWebhook(deps), addressFaults),
    endpoint(webhooks.removeWebhook, endpoints.removeWebhook(deps)),
    endpoint(webhooks.rotateSecret, endpoints.rotateSecret(deps)),
    endpoint(webhooks.testWebhook, deliveries.testWebhook(deps)),
    endpoint(webhooks.listDeliveries, deliveries.listDeliveries(deps)),
    endpoint(webhooks.getDelivery, deliveries.getDelivery(deps)),
    endpoint(webhooks.replayDelivery, deliveries.replayDelivery(deps)),
    endpoint(webhooks.replayDeliveries, deliveries.replayDeliveries(deps)),
    endpoint(support.listPartyWebhooks, supported.listPartyWebhooks(deps)),
    endpoint(support.listPartyDeliveries, supported.listPartyDeliveries(deps)),
    endpoint(support.getPartyDelivery, supported.getPartyDelivery(deps)),
    endpoint(support.replayPartyDelivery, supported.replayPartyDelivery(deps)),
  ];
};
